using System.Collections.Immutable;

namespace AfterNato.Documentation.Languages;

/// <content>What findings are called, and what they mean.</content>
internal sealed partial class English
{
    public override ImmutableSortedDictionary<string, CheckText> CheckTexts { get; } =
        new[] { DecisionChecks, CommandChecks, BurdenChecks, NetworkChecks, TimeChecks, TextChecks }.SelectMany(family => family).ToImmutableSortedDictionary(check => check.Name, check => check, StringComparer.Ordinal);

    public override string IfSo(string meaning) => $"Whether this is so could not be worked out from the file. It would mean: {meaning}";

    public override string NumberOfFindings(int count) => Count(count, "finding", "findings");

    public override string FurtherFindings(int count) => Count(count, "further finding", "further findings");
}
