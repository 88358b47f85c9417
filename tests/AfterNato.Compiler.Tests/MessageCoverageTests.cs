using System.Reflection;
using System.Text.RegularExpressions;

using AfterNato.Checks;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Compiler.Tests;

/// <summary>No message exists that no test has seen.</summary>
public sealed partial class MessageCoverageTests
{
    private static IEnumerable<DiagnosticDescriptor> OfText =>
        DiagnosticRegistry.All.Except(CheckCatalogue.All.Select(check => check.Descriptor));

    [Fact]
    public void Every_message_about_a_text_is_provoked_by_a_file_of_the_corpus_or_by_a_test_that_names_it()
    {
        var seen = Codes(CheckedCorpus.Broken).Concat(Codes(CheckedCorpus.Checks)).Concat(CodesOfTests()).ToHashSet();

        Assert.Equal([], OfText.Where(descriptor => !seen.Contains(descriptor.Code)).Select(descriptor => $"{descriptor.Code} {descriptor.Name}"));
    }

    [Fact]
    public void Every_check_is_seen_to_find_something()
    {
        var seen = Codes(CheckedCorpus.Checks).ToHashSet();

        Assert.Equal([], CheckCatalogue.All.Where(check => !seen.Contains(check.Descriptor.Code)).Select(check => check.Descriptor.Name));
    }

    [Fact]
    public void Codes_and_names_are_used_once()
    {
        var all = DiagnosticRegistry.All;

        Assert.Equal(all.Length, all.Select(descriptor => descriptor.Code).Distinct().Count());
        Assert.Equal(all.Length, all.Select(descriptor => descriptor.Name).Distinct().Count());
    }

    private static IEnumerable<string> Codes(CheckedCorpus corpus) =>
        corpus.Names.SelectMany(name => Code().Matches(corpus.Golden(name))).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> CodesOfTests() => typeof(MessageCoverageTests).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods())
        .SelectMany(method => method.GetCustomAttribute<ProducesAttribute>()?.Codes ?? []);

    [GeneratedRegex(@"^\S+:\d+:\d+: (?:error|warning|note|unknown|vacuous) (AN\d{4}) ", RegexOptions.Multiline)]
    private static partial Regex Code();
}
