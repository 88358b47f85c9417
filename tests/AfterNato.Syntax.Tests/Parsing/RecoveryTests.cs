using AfterNato.Syntax.Parsing;
using AfterNato.Testing;
using AfterNato.Testing.Goldens;

namespace AfterNato.Syntax.Tests.Parsing;

/// <summary>Small broken files, one mistake each: what is said about them, and how much of them is still understood.</summary>
public sealed class RecoveryTests
{
    private static readonly Corpus Corpus = Corpus.Beside("Recovery");

    public static TheoryData<string> BrokenFiles => new(Corpus.Names);

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void A_mistake_is_explained_once_and_the_rest_of_the_file_is_read(string name)
    {
        var tree = SyntaxTree.Parse(Corpus.Read(name));

        Assert.NotEmpty(tree.Diagnostics);
        Corpus.Verify(name, $"{DiagnosticText.Of(tree.Diagnostics)}\n{Shape.OfFile(tree)}");
    }
}
