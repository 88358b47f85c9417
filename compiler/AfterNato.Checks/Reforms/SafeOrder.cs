using System.Collections.Immutable;

namespace AfterNato.Checks.Reforms;

/// <summary>An order of the steps of a reform in which every stage is safe, or why there is none. The days stay as they are; the steps change places.</summary>
/// <param name="Verdict">Whether there is one.</param>
/// <param name="Order">The places of the steps in that order; empty where none is known.</param>
/// <param name="Exchanges">How many exchanges of neighbouring steps it is away from the order of the file; no safe order is nearer.</param>
/// <param name="Stages">Where there is none: unsafe or impossible stages, to one of which every order comes unless it comes to one of the steps. Where it is unknown: the stages of which it is.</param>
/// <param name="Steps">Where there is none: steps that cannot be taken at a stage to which an order comes. Where it is unknown: those of which it is.</param>
/// <param name="Tried">How many stages were looked at.</param>
public sealed record SafeOrder(
    OrderVerdict Verdict, ImmutableArray<int> Order, int Exchanges, ImmutableArray<ReformStage> Stages, ImmutableArray<StepProspect> Steps, int Tried);
