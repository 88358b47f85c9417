using System.Collections.Immutable;

using AfterNato.Runtime.Model;

namespace AfterNato.CodeGeneration.Reforms;

/// <summary>One stage of a reform.</summary>
/// <param name="Data">What is declared at it. What is declared only at others has a place in it that says nothing.</param>
/// <param name="Courses">For procedures that run otherwise at another stage: the number of the declaration, and that of the course at this one.</param>
public sealed record GeneratedStage(ModelData Data, ImmutableDictionary<int, int> Courses);
