namespace AfterNato.Syntax.Vocabulary;

/// <summary>How the value of a clause is written.</summary>
public enum ValueForm
{
    /// <summary>Nothing follows: the phrase says it all.</summary>
    Flag,

    /// <summary>A text in quotes.</summary>
    Text,

    /// <summary>A year, a month or a day.</summary>
    Date,

    /// <summary>A plain number, sometimes with a word that reads well after it (`1 dissent`).</summary>
    Number,

    /// <summary>A number above zero, which need not be a whole one: `1.08`.</summary>
    Factor,

    /// <summary>A length of time: `3 years`.</summary>
    Duration,

    /// <summary>A number with its unit: `600 posts`.</summary>
    Quantity,

    /// <summary>Any value, whose type the declaration of a fact decides.</summary>
    Figure,

    /// <summary>The name of one declaration.</summary>
    Name,

    /// <summary>The names of some declarations.</summary>
    Names,

    /// <summary>What a finding shows itself by: the names of declarations, and clauses of its subject, perhaps those of a member: `cap, floor of HU`.</summary>
    Witness,

    /// <summary>Members: names, groups, and what is left of them.</summary>
    Set,

    /// <summary>A name with a quantity, several times: `US 320 posts, DE 210 posts`.</summary>
    Shares,

    /// <summary>A name with a figure, several times, whose type the declaration of a fact decides: `US 15.9 %, DE 15.9 %`.</summary>
    NamedFigures,

    /// <summary>A percentage or a quantity for everybody, or names with one each: `30 %`, `US 22 %`.</summary>
    Limit,

    /// <summary>One fact, or several of which each counts for a percentage: `50 % gdp, 50 % population`.</summary>
    Mixture,

    /// <summary>Texts in quotes with commas between them.</summary>
    Texts,

    /// <summary>Some of the phrases that the vocabulary lists, with commas between them.</summary>
    WordList,
    /// <summary>A percentage from 0 % to 100 %: `40 %`.</summary>
    Percentage,

    /// <summary>A percentage, for everybody or for the names before it: `95 %`, `HU, SK 40 %`.</summary>
    Percentages,

    /// <summary>One of the phrases that the vocabulary lists.</summary>
    Words,

    /// <summary>Names that the clause itself introduces.</summary>
    NewNames,

    /// <summary>What must be true.</summary>
    Condition,

    /// <summary>A rule, perhaps with its numbers: `opt_in(3)`.</summary>
    Rule,

    /// <summary>A procedure that stands as a pattern, with what takes the places it leaves open: `accession(council: NAC)`.</summary>
    Pattern,

    /// <summary>A library: `std.countries`, or a path in quotes.</summary>
    Library,

    /// <summary>The name of a check.</summary>
    Check,

    /// <summary>The name of a check, and a reason in quotes.</summary>
    ReasonedCheck,
}
