using AfterNato.Testing;
using AfterNato.Testing.Inputs;

namespace AfterNato.Syntax.Tests.Properties;

public sealed class ParsingProperties
{
    public static TheoryData<string> ShippedFiles => new(Repository.ShippedArchitectures);

    [Fact]
    public void Any_text_gives_a_tree_that_is_the_text() => Property.Holds(RandomText.Characters, TreeInvariants.Hold);

    [Fact]
    public void Any_mixture_of_the_languages_words_gives_a_tree_that_is_the_text() => Property.Holds(RandomText.Words, TreeInvariants.Hold);

    [Fact]
    public void Any_mixture_inside_a_library_gives_a_tree_that_is_the_text() =>
        Property.Holds(RandomText.Words, text => TreeInvariants.Hold(SyntaxAssert.InLibrary(text)));

    [Fact]
    public void Shipped_files_with_any_damage_give_trees_that_are_the_text() => Property.Holds(DamagedText.Any, damaged => TreeInvariants.Hold(damaged.Text));

    [Theory]
    [MemberData(nameof(ShippedFiles))]
    public void Shipped_files_have_no_errors(string path)
    {
        TreeInvariants.Hold(Repository.Read(path));
        SyntaxAssert.Accepts(Repository.Read(path));
    }

    /// <summary>As if somebody typed the file: every prefix of its first lines, and of the rest a sample.</summary>
    [Theory]
    [MemberData(nameof(ShippedFiles))]
    public void A_file_that_is_still_being_typed_gives_a_tree_that_is_the_text(string path)
    {
        const int Samples = 400;
        var text = Repository.Read(path);
        for (var length = 0; length < Math.Min(text.Length, Samples); length++)
            TreeInvariants.Hold(text[..length]);
        for (var length = Samples; length < text.Length; length += 1 + (text.Length / Samples))
            TreeInvariants.Hold(text[..length]);
    }
}
