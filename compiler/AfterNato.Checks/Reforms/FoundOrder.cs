using System.Collections.Immutable;

namespace AfterNato.Checks.Reforms;

/// <summary>What a search for an order came to; stages are numbers with a bit for every step that is done.</summary>
/// <param name="Verdict">Whether there is one.</param>
/// <param name="Order">The places of the steps in that order; empty where there is none.</param>
/// <param name="Exchanges">How many exchanges of neighbours it is away from the order of the file.</param>
/// <param name="Stages">Where there is none: unsafe or impossible stages, to one of which every order comes unless it comes to one of the steps. Where it is unknown: the stages of which it is.</param>
/// <param name="Steps">Where there is none: steps that cannot be taken at a stage. Where it is unknown: those of which it is.</param>
/// <param name="Tried">How many stages were looked at.</param>
internal sealed record FoundOrder(
    OrderVerdict Verdict, ImmutableArray<int> Order, int Exchanges, ImmutableArray<int> Stages, ImmutableArray<(int Stage, int Step)> Steps, int Tried);
