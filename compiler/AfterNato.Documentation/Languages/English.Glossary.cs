using System.Collections.Immutable;

using AfterNato.Documentation.Glossaries;

namespace AfterNato.Documentation.Languages;

/// <content>The words of the pages.</content>
internal sealed partial class English
{
    public override string Abbreviations => "Names and abbreviations";

    public override string Terms => "Terms";

    public override string Name => "Name";

    public override string StandsFor => "Stands for";

    public override ImmutableArray<GlossaryTerm> Glossarium { get; } =
    [
        new("banzhaf", "Banzhaf index", "Of all the cases in which one member’s consent makes the difference between adoption and failure, the part that falls to this member, when each of the others consents or refuses like a coin tossed."),
        new("blocking-coalition", "Blocking coalition", "Members who can keep a decision from being taken if all of them refuse, whatever everybody else does."),
        new("blocking-number", "Blocking number", "The size of the smallest blocking coalition."),
        new("cap", "Cap and floor", "The most and the least that one member has to bear of a burden."),
        new("caveat", "Caveat", "A restriction that a member sets on what its forces may be used for."),
        new("consensus", "Consensus", "Nobody objects. Whoever abstains or stays away does not stop the decision."),
        new("consent", "Consent", "What a member says to a decision once its own institutions have decided."),
        new("cut-member", "Cut member", "A member through whom alone coalitions hang together: without it, the network falls into parts."),
        new("estimate", "Estimate", "A figure that its source estimates, or that nobody publishes."),
        new("finding", "Finding", "Something that the check of the file came upon: an error breaks the architecture, a warning weakens it, a note is worth knowing."),
        new("framework-nation", "Framework nation", "A member that provides the core of a force which others join."),
        new("source-grade", "Grade of a source", "Official, study, press, estimate or unverified: how far what it says can be relied on."),
        new("burden-key", "Key", "The proportion in which a burden is divided, such as gross domestic product."),
        new("opcom", "Operational command (OPCOM)", "Authority to assign missions and tasks, to deploy units and to delegate operational control."),
        new("opcon", "Operational control (OPCON)", "Authority to direct forces to accomplish a mission that has been assigned, as a rule limited by function, time or place."),
        new("quota", "Quota", "What a vote takes to be adopted: a number of seats, a part of the population, or both."),
        new("second-hat", "Second hat", "A post that whoever holds another one holds as well."),
        new("shapley-shubik", "Shapley–Shubik index", "How often a member is the one whose joining makes a coalition win, when members join one by one and every order is equally likely."),
        new("tacon", "Tactical control (TACON)", "The detailed local direction of movements that it takes to accomplish a mission."),
        new("unknown", "Unknown", "What could not be worked out from the file, with the reason. It is never counted as holding, nor as failing."),
        new("unverified", "Unverified", "Taken from memory of a source that was not read again."),
        new("vacancy", "Vacancy", "A post that nobody holds."),
        new("veto-player", "Veto player", "A member without whose consent a decision cannot be taken."),
        new("winning-coalition", "Winning coalition", "Members whose consent suffices, even if everybody else refuses."),
        new("witness", "Witness", "The smallest case that shows a finding, to be checked by hand."),
    ];
}
