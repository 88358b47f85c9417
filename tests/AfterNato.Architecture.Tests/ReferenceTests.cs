using AfterNato.Semantics.Reference;
using AfterNato.Testing;
using AfterNato.Testing.Goldens;

namespace AfterNato.Architecture.Tests;

public sealed class ReferenceTests
{
    [Fact]
    public void The_reference_says_what_the_vocabulary_says() =>
        GeneratedPage.Verify("lang/docs/reference.md", ReferencePage.Write(Repository.Read("lang/docs/reference-introduction.md")));

    [Fact]
    public void The_grammar_says_what_the_vocabulary_says() =>
        GeneratedPage.Verify("lang/docs/grammar.md", GrammarPage.Write(Repository.Read("lang/docs/grammar-introduction.md")));
}
