using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Documentation.Languages;

/// <content>What stands around what the file says.</content>
internal sealed partial class English
{
    public override string NamedBesides => "Named besides, without a seat or a membership";

    public override string Overview => "Overview";

    public override string Gravest => "Gravest findings";

    public override string Pictures => "In pictures";

    public override string AllFindings => "Findings";

    public override string Expectations => "Expectations";

    public override string Sources => "Sources";

    public override string Figures => "Figures and units";

    public override string Glossary => "Glossary";

    public override string Contents => "Contents";

    public override string SkipToContent => "Skip to the content";

    public override string AsOf => "As of";

    public override string AsOfDay(DateOnly day) => $"as of {Date(day)}";

    public override string WrittenBy => "Written by";

    public override string SourceHash => "Source hash (SHA-256)";

    public override string WhatTheFileSays => "What the file says";

    public override string WhatWasFound => "What was found";

    public override string NothingFound => "No finding is about this itself; others may name it.";

    public override string EveryFinding(int count) => count == 1 ? "The one finding" : $"All {Number(count)} findings";

    public override string RestOnUnverified(int resting, int findings) =>
        $"{Number(resting)} of {Number(findings)} {(findings == 1 ? "error or warning" : "errors and warnings")} {(resting == 1 ? "rests" : "rest")} at least in part on statements that nobody read again in their source.";

    public override string Unverified => "unverified";

    public override string Estimate => "estimate";

    public override string RestsOn => "Rests on";

    public override string WhatToDo => "What would help";

    public override string Witness => "Witness";

    public override string MeantBecause => "The author means it so";

    public override string Label(string text) => $"{text}:";

    public override string Line(int number) => $"line{Space}{Digits(number)}";

    public override string Met(bool? isMet) => isMet switch
    {
        true => "met",
        false => "not met",
        null => "unknown",
    };

    public override string Gravity(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    public override string Findings(Severity severity, int count) => $"{Number(count)} {Gravity(severity)}{(count == 1 ? "" : "s")}";

    public override string RestsOnIt => "On this rests";

    public override string Whole(int errors, int warnings, int notes) => errors + warnings + notes == 0
        ? "The checks found nothing."
        : $"{Joined([.. Counted(errors, warnings, notes)])}.";

    private IEnumerable<string> Counted(int errors, int warnings, int notes) =>
        new[] { (Severity.Error, errors), (Severity.Warning, warnings), (Severity.Information, notes) }.Where(pair => pair.Item2 > 0).Select(pair => Findings(pair.Item1, pair.Item2));
}
