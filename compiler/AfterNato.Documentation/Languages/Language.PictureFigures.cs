using AfterNato.Documentation.Pictures.Drawing;

namespace AfterNato.Documentation.Languages;

/// <content>What pictures of seats, power and burdens say.</content>
public abstract partial class Language
{
    // Seats.
    internal abstract string ABody { get; }

    internal abstract string OnlyAllBlock(int number);

    internal abstract string SeatsSummary { get; }

    internal abstract string NoSeats(string body);

    internal abstract string ByThisRule(string rule, string obstruction);

    internal abstract string SeatMark(Mark mark);

    internal abstract string NoRuleOfBody { get; }

    internal abstract string WeighedBy(string fact);

    internal abstract string SeatsTitle(string body);

    internal abstract string CountOfSeats(string body, int seats);


    // Power.
    internal abstract string PowerSummary { get; }

    internal abstract string NobodyDecides(string procedure);

    internal abstract string PopulationUnknown { get; }

    internal abstract string PowerUnknown { get; }

    internal abstract string Banzhaf { get; }

    internal abstract string ShapleyShubik { get; }

    internal abstract string PartOfPopulation { get; }

    internal abstract string PowerTitle(string procedure);

    internal abstract string AllEquallyPowerful(int players, string power);

    internal abstract string PowerOf(string player, string banzhaf, string shapley, string? people);

    internal abstract string OthersTogether(int number);

    internal abstract string RowsLeftOut(int number);


    // Consent.
    internal abstract string ConsentSummary { get; }

    internal abstract string ConsentUnknown(string which);

    internal abstract string AdoptedAt(string consent, string chance);

    internal abstract string ConsentOfEach { get; }

    internal abstract string ProbabilityOfAdoption { get; }

    internal abstract string ConsentCaveat { get; }

    internal abstract string CurvesLeftOut(int number);

    internal abstract string AdoptionOf(string decisions, string chances);

    internal abstract string ConsentTitle(string? subject);


    // Burdens.
    internal abstract string ABurden { get; }

    internal abstract string BurdenSummary { get; }

    internal abstract string NotDivided(string title);

    internal abstract string TotalOf(string amount, string? per);

    internal abstract string Per(string time);

    internal abstract string KeysLeftOut(int number);

    internal abstract string MostBorne(string key, string members);

    internal abstract string BurdenTitle(string burden);

    internal abstract string EqualParts { get; }

    internal abstract string NoPart { get; }

    internal abstract string NobodyAloneBlocks { get; }

    internal abstract string RolesAreOpen { get; }

    internal abstract string OthersAgree { get; }

    internal abstract string OthersMayBlock(string certain);
}
