using AfterNato.CodeGeneration.Text;
using AfterNato.Runtime.Facts;

namespace AfterNato.Cli.Tests.Building;

public sealed class NamesTests
{
    /// <summary>Words that C#, its classes or the generated code use; a file may use every one of them for anything.</summary>
    private static readonly string[] Words =
    [
        .. typeof(FactCarrier).Assembly.GetExportedTypes().Select(type => type.Name.Split('`')[0]).Distinct(),
        .. ReservedNames.OfObject, .. ReservedNames.OfClasses, .. ReservedNames.InExpressions, .. ReservedNames.OfFactCarriers,
        "at", "about", "ballot", "model", "index", "declaration", "member", "value", "field", "record", "await", "var", "dynamic", "nameof", "class", "int", "new",
        "string", "namespace", "global", "_", "__", "_1", "x2", "x", "X",
    ];

    public static TheoryData<string> ReservedWords => [.. Words.Distinct()];

    [Theory]
    [MemberData(nameof(ReservedWords))]
    public void Every_kind_of_declaration_may_have_any_name(string word)
    {
        var built = BuiltModel.Of(EverythingCalled(word));

        Assert.All(built.Architecture.Elements.Where(element => element.Name.Length > 0), element => Assert.NotNull(element.Title));
        Assert.False(built.Architecture.Invariants.Single().HoldsAt(built.Architecture.Now));
    }

    [Fact]
    public void Names_that_C_sharp_could_not_tell_apart_are_told_apart()
    {
        var built = BuiltModel.Of("""
            architecture pact "The Pact"
            as of 2026
            member AR "United Lands" {}
            member BO "united-lands" {}
            member CE "United  Lands!" {}
            member DU "" {}
            member EL "§§" {}
            group all_of_them { AR, BO }
            group All_Of_Them { AR }
            group ALL_of_them2 { BO }
            """);

        Assert.Equal(["DU", "EL", "UnitedLands", "UnitedLands2", "UnitedLands3"], built.Names("Members"));
        Assert.Equal(["AllOfThem", "AllOfThem2", "AllOfThem22"], built.Names("Groups"));
    }

    [Theory]
    [InlineData("n", "n")]
    [InlineData("quorum_size", "quorumSize")]
    [InlineData("US", "us")]
    [InlineData("USShare", "usShare")]
    [InlineData("Ally", "ally")]
    [InlineData("1st", "_1st")]
    [InlineData("___", "unnamed")]
    public void A_parameter_keeps_its_name_as_C_sharp_would_write_it(string name, string local) => Assert.Equal(local, Identifiers.Camel(name));

    private static string EverythingCalled(string word) => $$"""
        architecture {{word}} "{{word}}"
        as of 2026
        source {{word}}_s "{{word}}" {}
        unit {{word}}_u {}
        fact {{word}} : text "a" { applies to member   applies to organisation   applies to command   applies to body   applies to mission }
        fact {{word}}_date : date { applies to member }
        member AR "{{word}}" { {{word}} "said" }
        member BO "{{word}}" {}
        group {{word}}_g { {{word}}_o except BO }
        organisation {{word}}_o { members AR, BO }
        body {{word}}_b { of {{word}}_o   seats one per member }
        rule {{word}}_r({{word}}, {{word}}2, member) {
          for every {{word}}_v in for: for every seat in seats except {{word}}_v: count({{word}}_g) >= member and (seat in seats or {{word}}_v = seat)
            and {{word}} < {{word}}2
        }
        procedure {{word}}_p {
          about {{word}}_role
          step {{word}} { by {{word}}_b except {{word}}_role   using {{word}}_r(1, 2, 1) }
        }
        command {{word}}_c { post {{word}}_post {} }
        mission {{word}}_m {}
        invariant {{word}}_i { for every {{word}}_v in {{word}}_o: can_block({{{word}}_v}, {{word}}_p({{word}}_role: {{word}}_v)) and count({{word}}_o) = 3 }
        """;
}
