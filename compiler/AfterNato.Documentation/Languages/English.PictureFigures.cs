using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Languages;

/// <content>What pictures of seats, power and burdens say.</content>
internal sealed partial class English
{
    internal override string ABody => "a body";

    internal override string OnlyAllBlock(int number) => $"only all {Number(number)} together can block";

    internal override string SeatsSummary => "who has a seat in a body, and who can block alone by its rules";

    internal override string NoSeats(string body) => $"There is nothing to show: on this day nobody has a seat in {body}.";

    internal override string ByThisRule(string rule, string obstruction) => $"{rule}: {obstruction}";

    internal override string SeatMark(Mark mark) => mark switch { Mark.Stop => "can block alone by every rule of the body", Mark.Triangle => "can block alone by some of its rules", Mark.Ring => "not known whether it can block alone", _ => "cannot block alone" };

    internal override string NoRuleOfBody => "No step of the file says by which rule this body decides, so that nobody is marked.";

    internal override string WeighedBy(string fact) => $"The number is the weight of the vote: {fact}.";

    internal override string SeatsTitle(string body) => $"Seats: {body}";

    internal override string CountOfSeats(string body, int seats) => $"{body} has {Count(seats, "seat", "seats")}.";

    internal override string PowerSummary => "voting power in a procedure: Banzhaf, Shapley–Shubik and parts of the population";

    internal override string NobodyDecides(string procedure) => $"There is nothing to show: no member has a say in “{procedure}”.";

    internal override string PopulationUnknown => "The population is not known of everybody here, so that no part of it is shown.";

    internal override string PowerUnknown => "The power could not be worked out.";

    internal override string Banzhaf => "Banzhaf index";

    internal override string ShapleyShubik => "Shapley–Shubik index";

    internal override string PartOfPopulation => "Part of the population";

    internal override string PowerTitle(string procedure) => $"{procedure}: voting power";

    internal override string AllEquallyPowerful(int players, string power) => players == 1 ? "One member alone has all the power." : $"All {Number(players)} have the same power: {power} each, by Banzhaf and by Shapley–Shubik.";

    internal override string PowerOf(string player, string banzhaf, string shapley, string? people) => $"{player}: Banzhaf {banzhaf}, Shapley–Shubik {shapley}{(people is null ? "" : $", population {people}")}.";

    internal override string OthersTogether(int number) => $"{Number(number)} others together";

    internal override string RowsLeftOut(int number) => $"The last row adds up the {Number(number)} with the smallest figures.";

    internal override string ConsentSummary => "how probably decisions are adopted as the consent of each member falls from 100 % to 50 %";

    internal override string ConsentUnknown(string which) => $"The probability could not be worked out for {which}.";

    internal override string AdoptedAt(string consent, string chance) => $"{chance} at {consent}";

    internal override string ConsentOfEach => "Probability with which each member consents";

    internal override string ProbabilityOfAdoption => "Probability of adoption";

    internal override string ConsentCaveat => "Each member consents with the same probability, independently of the others; the points are exact, the lines between them guide the eye.";

    internal override string CurvesLeftOut(int number) => $"{Count(number, "procedure has another curve, which is", "procedures have other curves, which are")} left out here; name one to see it.";

    internal override string AdoptionOf(string decisions, string chances) => $"{decisions}: adopted with a probability of {chances}.";

    internal override string ConsentTitle(string? subject) => subject is null ? "How adoption hangs on consent" : $"{subject}: how adoption hangs on consent";

    internal override string ABurden => "a burden";

    internal override string BurdenSummary => "who bears what part of a burden, by several keys side by side";

    internal override string NotDivided(string title) => $"By “{title}”, the burden cannot be divided, or it is not known how.";

    internal override string TotalOf(string amount, string? per) => $"Total: {amount}{(per is null ? "" : $" {per}")}.";

    internal override string Per(string time) => $"per {time}";

    internal override string KeysLeftOut(int number) => $"{Count(number, "further key is", "further keys are")} left out here; “afternato burden” tells all of them.";

    internal override string MostBorne(string key, string members) => $"By the key “{key}”, the largest parts fall to {members}.";

    internal override string BurdenTitle(string burden) => $"Who pays: {burden}";

    internal override string EqualParts => "Equal parts";

    internal override string NoPart => "none";

    internal override string NobodyAloneBlocks => "nobody alone can block, several together can";

    internal override string RolesAreOpen => "Nobody is in the roles of a procedure: whoever it is about is asked like any other.";

    internal override string OthersAgree => "Seats and offices that act for no member are taken to agree.";

    internal override string OthersMayBlock(string certain) => $"{certain}; whether others can is not known";
}
