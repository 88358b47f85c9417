using System.Collections.Immutable;

namespace AfterNato.Runtime.Decisions;

/// <summary>Everything by which a seat can be told from others, compared value by value: what looks alike when written may differ.</summary>
internal sealed class MarkSequence(IEnumerable<object> marks) : IEquatable<MarkSequence>
{
    private readonly ImmutableArray<object> _marks = [.. marks];

    public bool Equals(MarkSequence? other) => other is not null && _marks.SequenceEqual(other._marks);

    public override bool Equals(object? obj) => Equals(obj as MarkSequence);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var mark in _marks)
            hash.Add(mark);
        return hash.ToHashCode();
    }
}
