using AfterNato.Compiler.Files;
using AfterNato.Runtime;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;
using AfterNato.Syntax.Text;

namespace AfterNato.Compiler.Tests;

/// <summary>What programs read of capabilities, burdens and comparisons.</summary>
public sealed class BurdenTests
{
    private const string Text = """
        architecture pact "A pact"

        use std.units

        as of 2026-02-15

        fact output : money { unit EUR }
        fact weight : number { values Ardia 3, Borland 1 }
        member Ardia { output 3 bn EUR }
        member Borland { output 1 bn EUR }
        member Cormark
        organisation Pact {
          members Ardia, Borland   since 2020
          extends to Cormark   since 2025   until 2026
        }

        capability refuelling { unit aircraft }
        requirement tankers {
          of refuelling
          to Pact
          needs 10 aircraft   until 2027
          needs 12.5 aircraft   since 2029-07
        }
        pledge first { of Ardia   to refuelling   quantity 4 aircraft   available 2026-02   until 2028   caveat "not at night" }

        key mixed { 66.7 % output, 33.3 % weight }
        key same { equal }
        burden funding {
          total 4.6 bn EUR per year   among Pact   key mixed
          cap 30 %   cap Ardia 1 bn EUR
          floor Borland 2.5 %
          rounding 0.01 EUR
        }
        burden ships_together { total 7 ships   among Pact except Borland   key weight }
        burden desks { total 7 posts   among Ardia   key same }

        """;

    private static readonly Architecture Model = new ArchitectureCompiler(useCache: false)
        .Load(ArchitectureCompiler.Bind(SourceSet.OfText(new SourceFile("pact.arch", Text)))).Architecture;

    [Theory]
    [InlineData("2025-01-01", "10 aircraft")]
    [InlineData("2027-12-31", "10 aircraft")]
    [InlineData("2028-06-01", "")]
    [InlineData("2029-07-01", "12.5 aircraft")]
    public void A_requirement_needs_what_it_says_for_the_day(string day, string needed)
    {
        var requirement = Assert.Single(Model.Requirements);

        Assert.Equal(needed, requirement.NeededAt(Day(day)).ToString());
        Assert.Equal(("refuelling", "aircraft", "Pact"), (requirement.Capability.Name, requirement.Capability.Unit.Name, requirement.For?.Name));
        Assert.Equal([requirement], requirement.Capability.Requirements);
    }

    [Theory]
    [InlineData("2026-01-31", "")]
    [InlineData("2026-02-01", "4 aircraft")]
    [InlineData("2028-12-31", "4 aircraft")]
    [InlineData("2029-01-01", "")]
    public void A_pledge_is_there_while_it_is_available(string day, string available)
    {
        var pledge = Assert.Single(Model.Capabilities.Single().Pledges);

        Assert.Equal(available, pledge.AvailableAt(Day(day)).ToString());
        Assert.Equal("Ardia", pledge.Member.Name);
        Assert.Equal(["not at night"], pledge.Caveats);
    }

    [Fact]
    public void A_key_gives_each_fact_its_part()
    {
        var burden = Burden("funding");

        Assert.Equal(["output 667/1000", "weight 333/1000"], burden.Mixture.Parts.Select(part => $"{part.Fact.Name} {part.Part}"));
        Assert.Equal(Model.Keys[0].Mixture.Parts, burden.Mixture.Parts);
        Assert.Equal("weight", Assert.Single(Burden("ships_together").Mixture.Parts).Fact.Name);
        Assert.Equal(Rational.One, Burden("ships_together").Mixture.Parts[0].Part);
        Assert.True(Burden("desks").Mixture.IsEqual);
    }

    [Fact]
    public void A_limit_with_a_name_takes_the_place_of_the_one_for_everybody()
    {
        var burden = Burden("funding");

        Assert.Equal("1000000000", burden.CapOf(Member("Ardia")).ToString());
        Assert.Equal("1380000000", burden.CapOf(Member("Borland")).ToString());
        Assert.Null(burden.FloorOf(Member("Ardia")));
        Assert.Equal("115000000", burden.FloorOf(Member("Borland")).ToString());
    }

    [Fact]
    public void A_burden_is_shared_by_those_of_the_day()
    {
        Assert.Equal(["Ardia", "Borland"], Model.Now.Members(Burden("funding").AmongAt(Model.Now)).Select(member => member.Name));
        Assert.Equal(["Ardia"], Model.Now.Members(Burden("ships_together").AmongAt(Model.Now)).Select(member => member.Name));
        Assert.True(Burden("funding").AmongAt(Model.At(Day("2019-12-31"))).IsEmpty);
        Assert.Equal(("4600000000 EUR", "year", "0.01 EUR"), (Burden("funding").Total.ToString(), Burden("funding").Per, Burden("funding").Rounding.ToString()));
        Assert.Null(Burden("desks").Per);
    }

    [Fact]
    public void A_guarantee_extends_to_others_for_a_time()
    {
        var pact = Assert.Single(Model.Organisations);

        Assert.Equal(["Cormark"], Model.Now.Members(pact.ExtendsToAt(Model.Now)).Select(member => member.Name));
        Assert.True(pact.ExtendsToAt(Model.At(Day("2027-01-01"))).IsEmpty);
    }

    [Fact]
    public void A_comparison_names_its_files_and_questions()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.PathOf("one.arch"), "architecture one\n");
        File.WriteAllText(folder.PathOf("two.arch"), "architecture two\n");
        File.WriteAllText(folder.PathOf("debate.arch"), "architecture debate\nas of 2026-02-15\ncomparison both { of \"one.arch\", \"two.arch\"   ask essential outside, cost }\n");
        var comparison = Assert.Single(new ArchitectureCompiler(useCache: false).Load(ArchitectureCompiler.Bind(SourceSet.OfPath(folder.PathOf("debate.arch")))).Architecture.Comparisons);

        Assert.Equal(["one.arch", "two.arch"], comparison.Files);
        Assert.Equal(["essential outside", "cost"], comparison.Questions);
    }

    private static Burden Burden(string name) => Model.Burdens.Single(burden => burden.Name == name);

    private static Member Member(string name) => Model.Members.Single(member => member.Name == name);

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
