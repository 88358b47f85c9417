namespace AfterNato.CodeGeneration.Text;

/// <summary>
/// The parameters and variables of one method, by the names that the file gives them. None of them hides another one, or what the
/// generated code calls something by itself.
/// </summary>
internal sealed class Locals(params IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = [.. reserved];
    private readonly Stack<Known> _known = [];

    /// <summary>What C# calls the innermost thing of this name.</summary>
    public string this[string name] => _known.First(known => known.Name == name).Local;

    /// <summary>Takes up a parameter or a variable and says what C# calls it.</summary>
    public string Enter(string name)
    {
        var camel = Identifiers.Camel(name);
        var local = camel;
        for (var number = 2; !_taken.Add(local); number++)
            local = FormattableString.Invariant($"{camel}{number}");
        if (ReservedNames.IsKeyword(local))
            local = $"@{local}";
        _known.Push(new Known(name, local));
        return local;
    }

    /// <summary>Forgets what was taken up last.</summary>
    public void Leave() => _taken.Remove(_known.Pop().Local.TrimStart('@'));

    private sealed record Known(string Name, string Local);
}
