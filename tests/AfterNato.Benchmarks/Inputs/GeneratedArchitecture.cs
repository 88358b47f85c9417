using System.Globalization;
using System.Text;

namespace AfterNato.Benchmarks.Inputs;

/// <summary>Architectures of any size, the same text every time.</summary>
internal static class GeneratedArchitecture
{
    private const string Head = """
        architecture generated "An architecture of a given size"

        use std.units

        as of 2026-01-01

        source survey "A survey" {
          publisher "An office"   date 2025   grade official
        }

        fact population : quantity "Population" {
          unit people
          applies to member
        }

        rule consensus { against = none }


        """;

    /// <summary>What a series of sizes consists of, with the generator of one size.</summary>
    public static IReadOnlyList<(string Name, Func<int, string> Generate)> Series { get; } =
        [("members", Members), ("members with a seat", Seats), ("commands, each with a post", Commands), ("rules, each with a procedure", Rules)];

    public static string Members(int count)
    {
        var text = new StringBuilder(Head);
        AddMembers(text, count);
        return text.ToString();
    }

    /// <summary>So many members, all of them in one organisation whose council decides by consensus.</summary>
    public static string Seats(int count)
    {
        var text = new StringBuilder(Members(count));
        AddCouncil(text, count);
        return text.Append("procedure decide {\n  step adopt { by Council   using consensus }\n}\n").ToString();
    }

    public static string Commands(int count)
    {
        var text = new StringBuilder(Members(5));
        AddCouncil(text, 5);
        for (var i = 0; i < count; i++)
        {
            var under = i == 0 ? "" : Line($"   under Command_{(i - 1) / 8}");
            text.Append(Line($"command Command_{i} \"Command {i}\" {{\n  of Alliance{under}   hosted by M{i % 5} at \"Base {i}\"\n"));
            text.Append(Line($"  post Commander_{i} \"Commander {i}\" {{\n    held by M{(i + 1) % 5} since 2025-01-01\n  }}\n}}\n\n"));
        }

        return text.ToString();
    }

    /// <summary>So many rules, no two alike, each with a procedure that decides by it.</summary>
    public static string Rules(int count)
    {
        var text = new StringBuilder(Members(5));
        AddCouncil(text, 5);
        for (var i = 0; i < count; i++)
        {
            text.Append(Line($"rule rule_{i} {{ count(for) * {i + 1} > count(against) and count(for) >= {(i % 5) + 1} }}\n\n"));
            text.Append(Line($"procedure decide_{i} {{\n  step adopt_{i} {{ by Council   using rule_{i} }}\n}}\n\n"));
        }

        return text.ToString();
    }

    private static void AddMembers(StringBuilder text, int count)
    {
        for (var i = 0; i < count; i++)
        {
            text.Append(Line($"member M{i} \"Member {i}\" {{\n  region \"Region {i % 7}\"\n"));
            text.Append(Line($"  population {(i % 900) + 100} {(i % 800) + 100} people   as of 2024   cite survey\n}}\n\n"));
        }
    }

    private static void AddCouncil(StringBuilder text, int count)
    {
        text.Append("organisation Alliance \"An alliance\" {\n  members ");
        text.AppendJoin(", ", Enumerable.Range(0, count).Select(i => Line($"M{i}")));
        text.Append("   since 2020-01-01\n}\n\nbody Council \"The council\" {\n  of Alliance\n  seats one per member\n}\n\n");
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
