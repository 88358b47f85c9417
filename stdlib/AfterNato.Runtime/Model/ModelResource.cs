namespace AfterNato.Runtime.Model;

/// <summary>Loads a model whose data are embedded in the assembly of its generated code.</summary>
public static class ModelResource
{
    /// <summary>The architecture.</summary>
    /// <param name="owner">A type of the assembly that holds the data.</param>
    /// <param name="name">The name of the resource.</param>
    /// <param name="logic">The generated code that belongs to the data.</param>
    /// <exception cref="InvalidDataException">There is no such resource, or it is no model.</exception>
    public static Architecture Load(Type owner, string name, Logic logic)
    {
        using var stream = owner.Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"The assembly of {owner.Name} has no resource «{name}».");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new Architecture(ModelReader.Read(bytes), logic);
    }
}
