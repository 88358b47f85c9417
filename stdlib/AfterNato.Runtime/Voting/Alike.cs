using System.Collections.Immutable;

namespace AfterNato.Runtime.Voting;

/// <summary>Interchangeable players have the same numbers, so that what follows from them is worked out once.</summary>
internal static class Alike
{
    /// <summary>What follows from each value, in order; from equal ones once.</summary>
    public static ImmutableArray<TResult> EachOnce<T, TResult>(this ImmutableArray<T> values, Func<T, TResult> result)
        where T : notnull
    {
        var known = new Dictionary<T, TResult>();
        var results = ImmutableArray.CreateBuilder<TResult>(values.Length);
        foreach (var value in values)
        {
            if (!known.TryGetValue(value, out var found))
                known.Add(value, found = result(value));
            results.Add(found);
        }

        return results.MoveToImmutable();
    }
}
