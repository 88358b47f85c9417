using System.Collections.Immutable;

namespace AfterNato.Documentation.Languages;

/// <content>What findings are called, and what they mean.</content>
internal sealed partial class French
{
    public override ImmutableSortedDictionary<string, CheckText> CheckTexts { get; } =
        new[] { DecisionChecks, CommandChecks, BurdenChecks, NetworkChecks, TimeChecks, TextChecks }.SelectMany(family => family).ToImmutableSortedDictionary(check => check.Name, check => check, StringComparer.Ordinal);

    public override string IfSo(string meaning) => $"Le fichier ne permet pas d’établir s’il en est ainsi. Le cas échéant{Colon}{meaning}";

    public override string NumberOfFindings(int count) => Count(count, "constat", "constats");

    public override string FurtherFindings(int count) => Count(count, "autre constat", "autres constats");
}
