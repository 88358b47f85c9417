using System.Globalization;
using System.Numerics;

using AfterNato.Syntax.Text;

namespace AfterNato.Syntax.Tokens;

/// <summary>An exact decimal as it was written: <c>Digits / 10^Decimals</c>.</summary>
public readonly record struct NumberLiteral(BigInteger Digits, int Decimals)
{
    /// <summary>Longer numbers are refused: no figure about an alliance needs them, and their cost grows with the square of their length.</summary>
    public const int MostDigits = 60;

    /// <summary>Whether the number is one; what is wrong with it otherwise has been said where it was read.</summary>
    public static bool IsReadable(SyntaxToken token)
    {
        foreach (var c in token.Characters)
        {
            if (!char.IsAsciiDigit(c) && c != '.' && !CharacterFacts.IsBlank(c))
                return false;
        }

        return true;
    }

    public static NumberLiteral Of(SyntaxToken token)
    {
        Span<char> digits = stackalloc char[MostDigits];
        int length = 0, decimals = 0;
        var fraction = false;
        foreach (var c in token.Characters)
        {
            if (c == '.')
            {
                fraction = true;
            }
            else if (char.IsAsciiDigit(c) && length < MostDigits)
            {
                digits[length++] = c;
                decimals += fraction ? 1 : 0;
            }
        }

        if (length == 0)
            return default;
        return new(length < 19 ? long.Parse(digits[..length], CultureInfo.InvariantCulture) : BigInteger.Parse(digits[..length], CultureInfo.InvariantCulture), decimals);
    }
}
