using FsCheck;
using FsCheck.Fluent;

namespace AfterNato.Cli.Tests.Building;

/// <summary>Whatever names somebody gives, the generated C# compiles and every declaration keeps its name in the model.</summary>
public sealed class HostileNameTests
{
    private static readonly Gen<string> Piece = Gen.Elements(
        "a", "A", "b", "_", "__", "1", "2", "ab", "AB", "Ab", "é", "É", "e\u0301", "ß", "ẞ", "ı", "İ", "ǆ", "ǅ", "Ω", "ω", "条", "あ", "ا", "अ", "ि", "ª", "ŉ", "class", "Member", "toString",
        "Equals", "ballot", "value", new string('x', 200));

    private static readonly Arbitrary<string[]> Names = (
        from first in Gen.Elements("a", "A", "_", "é", "条", "m")
        from pieces in Piece.ListOf()
        select first + string.Concat(pieces.Take(5))).ArrayOf(8).Select(names => names.Distinct().ToArray()).ToArbitrary();

    [Fact]
    public void A_declaration_keeps_its_name() => Testing.Property.Holds(Names, names =>
    {
        var model = BuiltModel.Of(Source(names)).Architecture;

        Assert.Equal(names, model.Elements.Where(element => element.Declaration.Kind == "rule").Select(element => element.Name));
        Assert.Equal(names.Select(name => name + "_p"), model.Procedures.Select(procedure => procedure.Name));
        Assert.All(model.Procedures, procedure => Assert.True(procedure.CanBlock(model.Members[0])));
        Assert.Equal(["role_" + names[0]], model.Procedures[0].Roles);
    }, runs: 60);

    private static string Source(string[] names) => string.Concat(
        "architecture ", names[0], "_ \"The Pact\"\nas of 2026\nmember AR_ {}\norganisation Pact_ { members AR_ }\nbody Council_ { of Pact_   seats one per member }\n",
        string.Concat(names.Select(name =>
            $"rule {name}({string.Join(", ", names.Select(other => $"p{other}"))}) {{ {string.Join(" and ", names.Select(other => $"for every v{other} in seats: count(for) >= p{other} and v{other} in for"))} }}\n")),
        string.Concat(names.Select(name =>
            $"procedure {name}_p {{ about role_{name}   step s{name} {{ by Council_   using {name}({string.Join(", ", names.Select((_, index) => index == 0 ? "1" : "0"))}) }} }}\n")));
}
