using System.Text.RegularExpressions;

namespace AfterNato.Architecture.Tests;

public sealed partial class HouseStyleTests
{
    private const int Longest = 600;
    private const int UsuallyAtMost = 300;
    private const int Median = 80;

    private static readonly string[] NamesThatSayNothing = ["Util", "Utils", "Utilities", "Helper", "Helpers", "Common", "Manager", "Processor"];

    [Fact]
    public void Files_are_small()
    {
        var lengths = SourceTree.Code.Select(file => file.Lines).Order().ToList();

        SourceTree.AssertNone(from file in SourceTree.Code where file.Lines > Longest select $"{file} has {file.Lines} lines");
        Assert.InRange(lengths[lengths.Count / 2], 1, Median - 1);
        Assert.InRange(lengths[lengths.Count * 9 / 10], 1, UsuallyAtMost - 1);
    }

    [Fact]
    public void Namespaces_are_folders() =>
        SourceTree.AssertNone(
            from file in SourceTree.Code
            let expected = string.Join('.', file.Path.Split('/')[1..^1])
            where NamespaceOf().Matches(file.Text).Any(match => match.Groups[1].Value != expected)
            select $"{file} must be in the namespace {expected}");

    [Fact]
    public void A_file_holds_one_public_type_and_is_named_after_it() =>
        SourceTree.AssertNone(
            from file in SourceTree.Code
            let types = PublicType().Matches(file.Text).Select(match => match.Groups[1].Value).ToList()
            where types.Count > 1 || types.Any(type => type != file.Name)
            select $"{file} holds {string.Join(", ", types)}");

    [Fact]
    public void Names_say_something() =>
        SourceTree.AssertNone(
            from file in SourceTree.Code
            where NamesThatSayNothing.Any(word => file.Name.EndsWith(word, StringComparison.Ordinal) || file.Path.Split('/').Contains(word))
            select file.Path);

    [Fact]
    public void Nothing_is_unfinished_or_folded_away() =>
        SourceTree.AssertNone(
            from file in SourceTree.Code
            from Match match in Unfinished().Matches(file.Text)
            select $"{file}: {match.Value}");

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceOf();

    [GeneratedRegex(@"^public (?:(?:abstract|sealed|static|partial|readonly|ref) )*(?:class|record struct|record class|record|struct|interface|enum|delegate [\w<>\[\]?.]+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"#region|NotImplementedException|\bTODO\b|\bFIXME\b|\bHACK\b")]
    private static partial Regex Unfinished();
}
