using AfterNato.Syntax.Parsing;
using AfterNato.Testing;

using FsCheck;
using FsCheck.Fluent;

namespace AfterNato.Syntax.Tests.Formatting;

/// <summary>Shipped files with other blanks between their tokens.</summary>
internal static class RespacedText
{
    private static readonly string[] InLine = ["", " ", "  ", "     ", "\t", " \u00A0"];

    private static readonly string[] Remarks =
    [
        " ", "\n", "\n\n\n", "\r\n", "\t", " // remark\n", "\n// remark\n\n", " /* remark */ ", "\n/* two\n   lines */\n", "/**/", "\n/// doc\n", "\n/// fr: doc\n",
    ];

    /// <summary>The same lines, differently spaced: other blanks, other indents, other line ends, more blank lines.</summary>
    public static Arbitrary<(string Original, string Respaced)> Blanks { get; } = (
        from path in Gen.Elements(Repository.ShippedArchitectures.ToArray())
        from seed in Gen.Choose(0, int.MaxValue - 1)
        let tree = FormatAssert.Parse(Repository.Read(path))
        select (tree.File.Text, Respaced(tree, new Random(seed), OtherBlanks))).ToArbitrary();

    /// <summary>Line breaks and comments anywhere, so that some of the texts have errors.</summary>
    public static Arbitrary<string> Remarked { get; } = (
        from path in Gen.Elements(Repository.ShippedArchitectures.ToArray())
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from often in Gen.Choose(2, 300)
        select Respaced(
            FormatAssert.Parse(Repository.Read(path)),
            new Random(seed),
            (gap, random) => random.Next(often) == 0 ? random.GetItems(Remarks, 1)[0] : gap)).ToArbitrary();

    private static string Respaced(SyntaxTree tree, Random random, Func<string, Random, string> respace) =>
        string.Concat(tree.Root.Tokens().Select(token => respace(token.Gap.ToString(), random) + token.Text));

    private static string OtherBlanks(string gap, Random random)
    {
        if (gap.Contains('/'))
            return gap.Replace("\n", " \n\t", StringComparison.Ordinal);

        var lines = gap.Count(c => c == '\n');
        var ends = string.Concat(Enumerable.Repeat(random.Next(2) == 0 ? " \n" : "\r\n", lines > 1 ? random.Next(2, 5) : lines));
        var blanks = random.GetItems(InLine, 1)[0];
        return ends + (lines == 0 && gap.Length > 0 && blanks.Length == 0 ? " " : blanks);
    }
}
