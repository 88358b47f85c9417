using System.Collections.Immutable;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Voting.Estimates;

namespace AfterNato.Checks.Power;

/// <summary>Figures that are not exact, and are only there because somebody asked for them.</summary>
/// <param name="Banzhaf">The absolute Banzhaf index of each member.</param>
/// <param name="ShapleyShubik">The Shapley–Shubik index of each member.</param>
/// <param name="Adoption">How probably the decision is adopted, for each probability of consent.</param>
public sealed record PowerEstimates(PowerEstimate Banzhaf, PowerEstimate ShapleyShubik, ImmutableArray<(Rational Consent, PowerEstimate Probability)> Adoption);
