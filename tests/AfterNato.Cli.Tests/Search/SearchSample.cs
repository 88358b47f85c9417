using AfterNato.Checks.Search;
using AfterNato.Compiler;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Runtime.Search;
using AfterNato.Syntax.Text;

namespace AfterNato.Cli.Tests.Search;

/// <summary>A pact of six in which there is much to vary.</summary>
internal static class SearchSample
{
    public const string Pact = """
        architecture pact "The Pact"

        use std.rules

        as of 2026-02-15

        fact population : number
        fact seats_in_assembly : number
        fact army : number

        member AR "Ardia" { population 90   seats_in_assembly 4 }
        member BO "Borland" { population 60   seats_in_assembly 4 }
        member CE "Cestia" { population 60   seats_in_assembly 4 }
        member DO "Dorn" { population 20   seats_in_assembly 2 }
        member EL "Elland" { population 8   seats_in_assembly 2 }
        member FA "Farland" { population 1.5   seats_in_assembly 1 }
        member GO "Gorm" { population 1   seats_in_assembly 1 }

        group Small { EL, FA }

        organisation Pact { members AR, BO, CE, DO, EL, FA }

        body Council "Council of the Pact" { of Pact   seats one per member }
        body Assembly "Assembly of the Pact" { of Pact   seats one per member   weighted by seats_in_assembly }

        rule odd_one { count(for) = 2 }
        rule by_army { share(for, army) > 1/2 }

        procedure decide "A decision" {
          about victim, aggressor
          step agree { by Council except aggressor   using consensus }
          may wait
        }

        procedure weigh "A weighted decision" {
          step vote { by Assembly   using weighted(12) }
          may wait
        }

        procedure appoint "An appointment" {
          step nominate { by AR }
          either { step confirm { by Council   using two_thirds } }
          or { step agree { by Assembly except AR, BO   using weighted_majority } }
          may wait
        }

        procedure order "An order" {
          step give { by AR }
          may wait
        }

        procedure gamble "By a strange rule" {
          step vote { by Council   using odd_one }
          may wait
        }

        procedure march "By a figure that nobody gives" {
          step vote { by Council   using by_army }
          may wait
        }

        """;

    public static RuleSearch Search(SearchQuestion question) => Search(Pact, question);

    public static RuleSearch Search(string text, SearchQuestion question) =>
        Prepared(SourceSet.OfText(new SourceFile("pact.arch", text)), question).Search;

    public static PreparedSearch Prepared(SourceSet sources, SearchQuestion question) => new ArchitectureCompiler(useCache: false).Search(sources, question) switch
    {
        Reply<PreparedSearch>.Given given => given.Content,
        _ => throw new ArgumentException("The sources have errors.", nameof(sources)),
    };
}
