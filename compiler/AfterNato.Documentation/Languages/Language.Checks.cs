using System.Collections.Immutable;

using AfterNato.Documentation.Findings;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Documentation.Languages;

/// <content>What findings are called, and what they mean.</content>
public abstract partial class Language
{
    /// <summary>Every check whose findings a site can tell, by the name of the check.</summary>
    public abstract ImmutableSortedDictionary<string, CheckText> CheckTexts { get; }

    /// <summary>What is said where a check has no answer: what it would mean if it had found something.</summary>
    public abstract string IfSo(string meaning);

    public abstract string NumberOfFindings(int count);

    /// <summary>What hides findings of a check beyond the first.</summary>
    public abstract string FurtherFindings(int count);

    /// <summary>What findings of a check are called, and what they mean.</summary>
    public CheckText Check(DiagnosticDescriptor descriptor) =>
        CheckTexts.TryGetValue(descriptor.Name, out var text) ? text : throw new ArgumentException($"No words are known for {descriptor.Name}.", nameof(descriptor));

    /// <summary>What a finding is called. Where there is no answer, this says so: nothing is told as found that is unknown.</summary>
    public string Title(ToldFinding finding) => Title(finding.Descriptor, finding.IsUnknown);

    internal string Title(DiagnosticDescriptor descriptor, bool isUnknown) => isUnknown ? $"{Label(Check(descriptor).Title)} {Unknown}" : Check(descriptor).Title;

    /// <summary>What a finding means, in one sentence.</summary>
    public string Meaning(ToldFinding finding) => finding.IsUnknown ? IfSo(Check(finding.Descriptor).Meaning) : Check(finding.Descriptor).Meaning;
}
