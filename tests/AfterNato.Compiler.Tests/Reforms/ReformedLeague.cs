namespace AfterNato.Compiler.Tests.Reforms;

/// <summary>A league of two members that decides by consensus, and a reform of it.</summary>
internal static class ReformedLeague
{
    /// <summary>Checks a reform of the league.</summary>
    /// <param name="folder">Where the two files are written.</param>
    /// <param name="declarations">What the league has beside its members and its council.</param>
    /// <param name="reform">What the reform says after its first line.</param>
    public static CommandRun Check(TemporaryFolder folder, string declarations, string reform)
    {
        folder.Write("afternato.json", "{}");
        folder.Write("league.arch", $$"""
            architecture league

            use std.rules

            as of 2026-01-01

            member Borland
            member Norland
            organisation League { members Borland, Norland }
            body Council { of League   seats one per member }
            {{declarations}}
            """);
        return CommandRun.Check(folder.Write("reform.arch", $"architecture reform   extends \"league.arch\"\n\n{reform}\n"));
    }
}
