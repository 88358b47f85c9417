using System.Text;

namespace AfterNato.CodeGeneration.Text;

/// <summary>
/// Gives declarations C# names: `appoint_SACEUR` becomes AppointSaceur, «United States» UnitedStates. Names that would be equal, or
/// that C# or the generated class needs for itself, get a number.
/// </summary>
internal sealed class Identifiers
{
    /// <summary>The longest name; C# itself stops at 511 characters.</summary>
    private const int Longest = 120;

    /// <summary>The longest name of an architecture's class, after which files are called.</summary>
    private const int LongestClass = 64;

    private const string Nameless = "Unnamed";

    private readonly HashSet<string> _taken;

    public Identifiers(params IEnumerable<string> alsoReserved) => _taken = [.. ReservedNames.OfObject, .. alsoReserved];

    /// <summary>The class of an architecture.</summary>
    public static string ClassName(string text)
    {
        var name = Pascal(text);
        if (name.Length > LongestClass)
            name = name[..LongestClass];
        return ReservedNames.OfClasses.Contains(name) || ReservedNames.OfObject.Contains(name) ? $"{name}Model" : name;
    }

    /// <summary>A name of this table that nobody else has, made of the title of something or, where that has no letters, of its name.</summary>
    public string Claim(string? title, string name) => Claim(title is not null && Pascal(title) != Nameless ? title : name);

    /// <summary>A name of this table that nobody else has.</summary>
    public string Claim(string text)
    {
        var pascal = Pascal(text);
        var name = pascal;
        for (var number = 2; !_taken.Add(name); number++)
            name = FormattableString.Invariant($"{pascal}{number}");
        return name;
    }

    /// <summary>The words of the text as one C# name. Abbreviations of two letters stay as they are, longer ones become words.</summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (var word in Split(text))
        {
            if (name.Length >= Longest)
                break;
            var first = char.ToUpperInvariant(word[0]);
            name.Append(first).Append(word.Length > 2 && word.All(c => !char.IsLower(c)) ? word[1..].ToLowerInvariant() : word[1..]);
        }

        if (name.Length == 0)
            return Nameless;
        if (name.Length > Longest)
            name.Length = Longest;
        return char.IsLetter(name[0]) ? name.ToString() : name.Insert(0, '_').ToString();
    }

    /// <summary>The same for a parameter or a variable: `quorum_size` becomes quorumSize.</summary>
    public static string Camel(string text)
    {
        var pascal = Pascal(text);
        var capitals = 0;
        while (capitals < pascal.Length && char.IsUpper(pascal[capitals]))
            capitals++;

        // Of `USShare`, the last capital begins the next word.
        var lowered = capitals > 1 && capitals < pascal.Length ? capitals - 1 : Math.Max(1, capitals);
        return pascal[..lowered].ToLowerInvariant() + pascal[lowered..];
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
