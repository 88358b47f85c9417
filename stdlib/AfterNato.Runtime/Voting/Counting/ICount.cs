using System.Numerics;

namespace AfterNato.Runtime.Voting.Counting;

/// <summary>
/// A number of coalitions, as wide as the number of players asks for: with n players it never exceeds 2^n, so that a type chosen by n cannot
/// overflow.
/// </summary>
internal interface ICount<T> : IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>, IMultiplyOperators<T, T, T>
    where T : struct, ICount<T>
{
    static abstract T One { get; }

    bool IsZero { get; }

    BigInteger ToInteger();
}
