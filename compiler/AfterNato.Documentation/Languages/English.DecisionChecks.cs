namespace AfterNato.Documentation.Languages;

/// <content>What findings about decisions mean.</content>
internal sealed partial class English
{
    private static IEnumerable<CheckText> DecisionChecks =>
    [
        new(
            "UnanimityDeadlock",
            "Unanimity deadlock",
            "Whichever way the decision is taken, it comes to a vote that each of several members can stop alone, and no other way out is open.",
            "The finding says that the decision can be stopped, not that it will be."),
        new(
            "VetoPlayer",
            "Veto player",
            "The decision cannot be taken against the members named, whoever else consents.",
            "That is a property and not a fault, unless the file promises that so much dissent does no harm."),
        new(
            "SubjectVeto",
            "Veto in one’s own case",
            "A member whom the decision is about can stop it alone.",
            "Where the procedure asks for its consent on purpose, as it may ask a victim, that is what is meant."),
        new(
            "StatusQuoTrap",
            "Status quo trap",
            "One and the same member can both keep something from beginning and keep it from ending.",
            "Procedures alone are weighed here, not a mandate that runs out by itself."),
        new(
            "NeverAdoptable",
            "Decision that cannot be taken as things stand",
            "On the day looked at, the decision fails even if every member consents to everything.",
            "Where it only waits until others fill a vacant post, or passes only if some abstain, the finding says so."),
        new(
            "AlwaysAdopted",
            "Vote that cannot be lost",
            "By its rule, the vote counts as adopted even if everybody votes against.",
            "Where others still have to agree, only this one vote is a formality."),
        new(
            "NotMonotone",
            "Rule that punishes consent",
            "There is a vote that is carried, and that would be lost with one more vote for it."),
        new(
            "NoShowParadox",
            "No-show paradox",
            "There are votes in which a member does better to stay away than to come and vote as it thinks."),
        new(
            "Contradiction",
            "Contradictory decisions",
            "Two groups that have no member in common can each carry the decision, which binds everybody: one can decide one thing, and the other its opposite."),
        new(
            "Stalemate",
            "Stalemate",
            "The members can divide into two sides neither of which carries the choice, so that nothing is chosen."),
        new(
            "Dummy",
            "Member without influence",
            "The member takes part in the decision, and yet the outcome is the same with its consent and without, whatever the others say."),
        new(
            "Dictator",
            "One member decides alone",
            "Several members take part in the decision, and yet the consent of one is enough and its refusal is the end of it, whatever the others say."),
        new(
            "CyclicChoice",
            "Choice that can go round in a circle",
            "With so many options, one group may carry the first against the second, another the second against the third, and so on back to the first.",
            "No option is then stable, and whoever sets the order of the votes decides the outcome."),
        new(
            "OpenEnded",
            "Decision without a time limit",
            "A step has neither a time limit nor anything that follows when it fails, so that the decision can be left open for ever.",
            "Whoever is against need not even say so."),
        new(
            "CircularAppointment",
            "Appointments in a circle",
            "If all of these posts were vacant at once, none of them could ever be filled again, even if every member consented to everything.",
            "The finding does not say that any of them is vacant."),
        new(
            "VacantGatekeeper",
            "Vacancy without a way out",
            "The post is vacant and cannot be filled, even if every member consents to everything, because it is itself needed for that.",
            "So say the procedures as they are written; whether anybody would in fact wait for the post is for lawyers."),
        new(
            "QuorumLost",
            "Body that can no longer decide",
            "Once members have left in a scenario, even the votes of all who remain are not enough by the rule of this body."),
        new(
            "InvariantViolated",
            "Condition that does not hold",
            "The file says that this must be so, whatever else changes; on the day looked at, it is not.",
            "Where the file itself expects that, the weakness is known, and it is there all the same."),
    ];
}
