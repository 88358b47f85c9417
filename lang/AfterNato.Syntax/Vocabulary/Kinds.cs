using System.Collections.Immutable;

namespace AfterNato.Syntax.Vocabulary;

/// <summary>
/// The vocabulary: every kind of declaration with its clauses. Parser, binder, formatter, editor and reference read it, and nothing
/// else knows a word of the language.
/// </summary>
public static class Kinds
{
    /// <summary>Every kind, in the order in which the reference explains them.</summary>
    public static ImmutableArray<KindEntry> All { get; } =
    [
        ArchitectureKinds.Architecture, ArchitectureKinds.Library,
        FactKinds.Source, FactKinds.Unit, FactKinds.Rate, FactKinds.Fact,
        MembershipKinds.Member, MembershipKinds.Group, MembershipKinds.Organisation, NetworkKinds.Function, NetworkKinds.Theatre,
        DecisionKinds.Body, DecisionKinds.Rule, DecisionKinds.Procedure, DecisionKinds.Step,
        DecisionKinds.Either, DecisionKinds.Or, DecisionKinds.AtLeast, DecisionKinds.Otherwise, DecisionKinds.Invariant,
        CommandKinds.Command, CommandKinds.Post, CommandKinds.Mission,
        BurdenKinds.Capability, BurdenKinds.Requirement, BurdenKinds.Pledge, BurdenKinds.Key, BurdenKinds.Burden, BurdenKinds.Commitment, BurdenKinds.Comparison,
        ScenarioKinds.Scenario, TransitionKinds.Transition,
    ];

    /// <summary>For every kind that may be declared outside every block, the kind that changes it in a reform.</summary>
    public static ImmutableArray<KindEntry> Changes { get; } = [.. All.Where(kind => Architecture.NestedWords.Contains(ReformKinds.WordOf(kind.Word))).Select(ReformKinds.Of)];

    public static KindEntry Architecture => ArchitectureKinds.Architecture;

    public static KindEntry Library => ArchitectureKinds.Library;

    /// <summary>The kinds that may begin a file.</summary>
    public static ImmutableArray<KindEntry> Headers { get; } = [Architecture, Library];

    internal static PhraseIndex<KindEntry> Index { get; } = new(All.Concat(Changes), kind => kind.Word);

    public static KindEntry? Find(string word) => All.Concat(Changes).FirstOrDefault(kind => kind.Word == word);

    /// <summary>The kind of this word, which must be one.</summary>
    public static KindEntry Named(string word) => Find(word) ?? throw new ArgumentException($"There is no kind `{word}`.", nameof(word));
}
