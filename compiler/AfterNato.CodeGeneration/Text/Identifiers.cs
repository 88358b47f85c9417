using System.Text;

namespace AfterNato.CodeGeneration.Text;

/// <summary>
/// Gives declarations C# names: `appoint_SACEUR` becomes AppointSaceur, «United States» UnitedStates. Names that would be equal, or
/// that C# or the generated class needs for itself, get a number.
/// </summary>
internal sealed class Identifiers
{
    private static readonly string[] Reserved = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private readonly HashSet<string> _taken;

    public Identifiers(params IEnumerable<string> alsoReserved) => _taken = [.. Reserved, .. alsoReserved];

    /// <summary>A name of this table that nobody else has.</summary>
    public string Claim(string text)
    {
        var name = Pascal(text);
        for (var number = 2; !_taken.Add(name); number++)
            name = FormattableString.Invariant($"{Pascal(text)}{number}");
        return name;
    }

    /// <summary>The words of the text as one C# name. Abbreviations of two letters stay as they are, longer ones become words.</summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (var word in Split(text))
        {
            var first = char.ToUpperInvariant(word[0]);
            name.Append(first).Append(word.Length > 2 && word.All(c => !char.IsLower(c)) ? word[1..].ToLowerInvariant() : word[1..]);
        }

        if (name.Length == 0)
            return "Unnamed";
        return char.IsLetter(name[0]) ? name.ToString() : name.Insert(0, '_').ToString();
    }

    private static IEnumerable<string> Split(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inside = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (inside && start < 0)
                start = i;
            if (!inside && start >= 0)
            {
                yield return text[start..i];
                start = -1;
            }
        }
    }
}
