using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

using AfterNato.Compiler;
using AfterNato.Compiler.Files;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Semantics.Symbols;
using AfterNato.Syntax.Text;

using FsCheck;
using FsCheck.Fluent;

namespace AfterNato.Cli.Tests.Building;

/// <summary>Whatever somebody writes in quotes and comments, it stays text: a message refuses it, or the model says exactly that.</summary>
public sealed partial class HostileTextTests
{
    private static readonly Gen<string> Plain = Gen.Elements(
        "a", "Z", "0", " ", "  ", ".", "é", "e\u0301", "ß", "İ", "ı", "Ω", "条約", "ﷺ", "🛡", "§", "“", "«");

    private static readonly Gen<string> Hostile = Gen.Elements(
        "\"", "\\", "\\\\\"", "\"\"\"", "@\"", "$\"{1}\"", "{0}", "{{", "}", "*/", "/*", "//", "///", "#line 1 \"x\"", "#endif", "\n", "\t", "\n#error x\n", "\n}\n", "';",
        "</summary>", "<summary>", "<!--", "-->", "]]>", "<![CDATA[", "&", "&amp;", "&#x0;", "\\u0022", "\\", "%", "\uE000", "\uFFFD", "\uFDD0", "\u0378", "\U000F0000", "\u00A0");

    private static readonly Gen<string> Hidden = Gen.Elements(
        "\u0085", "\u2028", "\u2029", "\u202E", "\u2066", "\u200B", "\u200E", "\uFEFF", "\u00AD", "\u180E", "\u061C", "\u3164", "\uFFF9", "\U000E0041", "\u0007", "\u001B[2J", "\u007F", "\u000C");

    private static readonly Arbitrary<string[]> Texts = (
        from mayHide in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from texts in Text(mayHide).ArrayOf(9)
        select texts).ToArbitrary();

    [Fact]
    public void A_text_is_refused_with_a_code_or_the_model_says_exactly_that()
    {
        var (tried, built) = (0, 0);
        Testing.Property.Holds(Texts, texts =>
        {
            tried++;
            var path = texts[8].Replace("\n", "", StringComparison.Ordinal);
            var architecture = ArchitectureCompiler.Bind(SourceSet.OfText(new SourceFile(path, Source(texts))));
            if (architecture.HasErrors)
            {
                AssertRefused(architecture);
                return;
            }

            built++;
            AssertSaid(texts, path, BuiltModel.Of(architecture));
        }, runs: 100);
        Assert.True(built > tried / 4, $"Only {built} of {tried} texts were built.");
    }

    [Fact]
    public void A_text_of_several_lines_stays_in_its_comment()
    {
        var library = BuiltModel.Of("architecture pact \"The\\n#error Pact\"\nas of 2026\n/// one\n/// */ } #error two\nmember AR \"A\\n}\" {}\n").Library;

        Assert.DoesNotContain(library.Model.Names.Split('\n'), line => line.TrimStart().StartsWith('#') && !line.StartsWith("#nullable", StringComparison.Ordinal));
        Assert.Contains("/// The\n/// #error Pact\n", library.Model.Names, StringComparison.Ordinal);
    }

    private static Gen<string> Text(bool mayHide) =>
        from pieces in Gen.Frequency((3, Plain), (3, Hostile), (mayHide ? 1 : 0, Hidden)).ListOf()
        select string.Concat(pieces.Take(12));

    private static string Source(string[] texts) => $$"""
        architecture pact {{Quoted(texts[0])}}
        as of 2026
        {{Commented(texts[1])}}
        source paper {{Quoted(texts[2])}} { author {{Quoted(texts[3])}}   url {{Quoted(texts[4])}} }
        fact motto : text {{Quoted(texts[5])}}
        member AR {{Quoted(texts[6])}} { motto {{Quoted(texts[7])}} }

        """.ReplaceLineEndings("\n");

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}\"";

    private static string Commented(string text) => $"/// {text.Replace("\n", "\n/// ", StringComparison.Ordinal)}";

    private static void AssertRefused(ArchitectureSymbol architecture) => Assert.All(architecture.Diagnostics, diagnostic =>
    {
        Assert.Matches(Code(), diagnostic.Descriptor.Code);
        Assert.InRange(diagnostic.Location.Span.End, 0, diagnostic.Location.File.Text.Length);
    });

    private static void AssertSaid(string[] texts, string path, BuiltModel built)
    {
        var model = built.Architecture;
        var source = model.Elements.OfType<Source>().Single();
        var member = model.Elements.OfType<Member>().Single();
        Assert.Equal(texts[0], model.Title);
        Assert.Equal(string.Join('\n', texts[1].Split('\n').Select(line => line.Trim())), source.Documentation);
        Assert.Equal((texts[2], texts[3], texts[4]), (source.Title, source.Author, source.Url));
        Assert.Equal(texts[5], model.Elements.OfType<Fact>().Single().Title);
        Assert.Equal((texts[6], texts[7]), (member.Title, member.Text("motto")));
        Assert.Equal(path, model.Data.Files[0]);

        Assert.All([built.Library.Model.Names, built.Library.Model.Logic, built.Library.Model.Forms], code => Assert.DoesNotContain(code.EnumerateRunes(), Hides));
        Assert.NotNull(XDocument.Load(new MemoryStream(built.Library.Documentation)).Root);
    }

    private static bool Hides(Rune rune) => rune.Value != '\n' && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    [GeneratedRegex("^AN[0-9]{4}$")]
    private static partial Regex Code();
}
