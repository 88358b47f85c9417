using FsCheck;
using FsCheck.Fluent;

namespace AfterNato.Testing.Inputs;

/// <summary>Random texts for properties that must hold whatever somebody writes.</summary>
public static class RandomText
{
    /// <summary>Any characters at all, and those that the lexer treats in a way of their own more often than others.</summary>
    public static Arbitrary<string> Characters { get; } = Joined(Gen.OneOf(
        Gen.Choose(char.MinValue, char.MaxValue).Select(code => ((char)code).ToString()),
        Gen.Choose(' ', '~').Select(code => ((char)code).ToString()),
        Gen.Elements(Fragments.Signs.Concat(Fragments.Gaps).Concat(Fragments.Oddities).ToArray())));

    /// <summary>The language's own words, signs and values in random order: close enough to a program to reach every corner of the parser.</summary>
    public static Arbitrary<string> Words { get; } = Joined(
        from piece in Gen.Frequency(
            (6, Gen.Elements(Fragments.Vocabulary.ToArray())),
            (4, Gen.Elements(Fragments.Signs.ToArray())),
            (2, Gen.Elements(Fragments.Expressions.ToArray())),
            (5, Gen.Elements(Fragments.Values.ToArray())),
            (1, Gen.Elements(Fragments.Oddities.ToArray())))
        from gap in Gen.Elements(Fragments.Gaps.ToArray())
        select piece + gap);

    private static Arbitrary<string> Joined(Gen<string> piece) =>
        Arb.From(piece.ListOf().Select(pieces => string.Concat(pieces)), Shorter);

    /// <summary>A failing text is made smaller by leaving out half of it, a quarter, and so on down to single characters.</summary>
    private static IEnumerable<string> Shorter(string text)
    {
        for (var length = (text.Length + 1) / 2; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= text.Length; start += length)
                yield return text.Remove(start, length);
        }
    }
}
