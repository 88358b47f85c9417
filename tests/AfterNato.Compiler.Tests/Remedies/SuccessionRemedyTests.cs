namespace AfterNato.Compiler.Tests.Remedies;

/// <summary>Who would have to be there for somebody of another member to succeed.</summary>
public sealed class SuccessionRemedyTests
{
    private const string Frame = """
        architecture pact
        as of 2026-02-15
        member Ardia
        member Borland
        member Cormark

        """;

    [Theory]
    [InlineData("key posts Chair", "post Chair { of Pact   held by Ardia }", "`post Deputy_of_Chair { deputy of Chair   held by … }`. Any of the 2 other members of Pact would do.")]
    [InlineData("key posts Chair", "post Chair { of Pact   held by Ardia }   post Vice { of Pact   held by Ardia   deputy of Chair }", "a holder of `Vice` from another member: `held by …`. Any of the 2 other members")]
    [InlineData("key posts Chair", "post Chair { of Pact   held by Ardia }   post Vice { of Pact   vacant since 2025-11   deputy of Chair }", "a holder of `Vice` from another member: `held by … since …`.")]
    [InlineData("key posts Chair", "post Chair { of Pact   held by Ardia until 2025-12 }", "Any of the 3 members of Pact would do.")]
    [InlineData("key posts Chair, Clerk, Judge", "post Chair { of Pact   held by Ardia }   post Clerk { of Pact   held by Borland }   post Judge { of Pact   held by Cormark }", "for each of 3 posts: posts that are `deputy of Chair`, `deputy of Clerk` and `deputy of Judge`")]
    [InlineData("key posts Chair, Clerk", "post Chair { of Pact   held by Ardia }   post Clerk { of Pact   held by Borland }   post Vice { of Pact   vacant since 2025-11   deputy of Clerk }", "a holder of `Vice` from another member: `held by … since …`, and a deputy from another member: `post Deputy_of_Chair")]
    [InlineData("", "command Corps { of Pact   post Commander { held by Ardia }   post One { held by Ardia   deputy of Commander }   post Two { held by Ardia since 2025   deputy of Commander } }", "a holder of `One`")]
    public void Somebody_from_another_member_succeeds(string organisation, string posts, string hint) =>
        Assert.Contains(hint, Remedied.EachRemoves($"{Frame}organisation Pact {{ members Ardia, Borland, Cormark   {organisation} }}\n{posts}\n", "AN4004"), StringComparison.Ordinal);

    [Fact]
    public void Where_the_holder_is_not_named_nobody_can_tell_who_would_be_another()
    {
        var offer = Remedied.Of($"{Frame}organisation Pact {{ members Ardia, Borland, Cormark   key posts Chair }}\npost Chair \"The chair\" {{ of Pact }}\n", "AN4004").Single();

        Assert.Equal(0, offer.Remedies.Single().GetProperty("changes").GetArrayLength());
        Assert.Contains("Say by `held by` who holds The chair, too", offer.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_no_other_member_none_is_asked_for()
    {
        var offer = Remedied.Of($"{Frame}organisation Pact {{ members Ardia   key posts Chair }}\npost Chair {{ of Pact   held by Ardia }}\n", "AN4004").Single();

        Assert.Empty(offer.Remedies);
    }
}
