using System.Collections.Immutable;

using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Model;

/// <summary>Everything that a file says and that is not logic. It travels beside the generated code as one compact resource.</summary>
/// <param name="Name">The name of the architecture.</param>
/// <param name="Title">Its title, or its name when it has none.</param>
/// <param name="AsOf">The date at which it is looked at.</param>
/// <param name="Files">The files it was read from, by the name under which messages speak of them.</param>
/// <param name="Declarations">Its declarations; clauses refer to them by index.</param>
/// <param name="Expectations">What checking it must show.</param>
public sealed record ModelData(
    string Name,
    string Title,
    PartialDate AsOf,
    ImmutableArray<string> Files,
    ImmutableArray<Declaration> Declarations,
    ImmutableArray<Expectation> Expectations)
{
    /// <summary>The title in other languages, ordered by their codes.</summary>
    public ImmutableArray<Translation> TitleTranslations { get; init; } = [];
}
