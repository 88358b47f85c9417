using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Documentation.Languages;

/// <content>What stands around what the file says.</content>
internal sealed partial class French
{
    public override string NamedBesides => "Cités par ailleurs, sans siège ni adhésion";

    public override string Overview => "Vue d’ensemble";

    public override string Gravest => "Constats les plus graves";

    public override string Pictures => "En images";

    public override string AllFindings => "Constats";

    public override string Expectations => "Attentes";

    public override string Sources => "Sources";

    public override string Figures => "Données et unités";

    public override string Glossary => "Glossaire";

    public override string Contents => "Sommaire";

    public override string SkipToContent => "Aller au contenu";

    public override string AsOf => "État au";

    public override string AsOfDay(DateOnly day) => $"état au {Date(day)}";

    public override string WrittenBy => "Document produit par";

    public override string SourceHash => "Empreinte des textes (SHA-256)";

    public override string WhatTheFileSays => "Ce que dit le fichier";

    public override string WhatWasFound => "Constats";

    public override string NothingFound => "Aucun constat ne porte directement sur cet élément ; d’autres peuvent le nommer.";

    public override string EveryFinding(int count) => count == 1 ? "L’unique constat" : $"Les {Number(count)} constats";

    public override string RestOnUnverified(int resting, int findings) =>
        $"Sur {Number(findings)} {(findings == 1 ? "erreur ou avertissement" : "erreurs et avertissements")}, {Number(resting)} {(resting == 1 ? "repose" : "reposent")} au moins en partie sur des affirmations que personne n’a relues dans leur source.";

    public override string Unverified => "non vérifié";

    public override string Estimate => "estimation";

    public override string RestsOn => "Fondé sur";

    public override string WhatToDo => "Ce qui y remédierait";

    public override string Witness => "Preuve par l’exemple";

    public override string MeantBecause => "Choix assumé par l’auteur";

    public override string Label(string text) => $"{text}{Space}:";

    public override string Line(int number) => $"ligne{Space}{Digits(number)}";

    public override string Met(bool? isMet) => isMet switch
    {
        true => "satisfaite",
        false => "non satisfaite",
        null => "indéterminée",
    };

    public override string Gravity(Severity severity) => severity switch
    {
        Severity.Error => "erreur",
        Severity.Warning => "avertissement",
        _ => "remarque",
    };

    public override string Findings(Severity severity, int count) => $"{Number(count)}{Space}{Gravity(severity)}{(count < 2 ? "" : "s")}";

    public override string RestsOnIt => "S’appuient sur cette source";

    public override string Whole(int errors, int warnings, int notes) => errors + warnings + notes == 0
        ? "Les contrôles n’ont rien relevé."
        : $"{Joined([.. Counted(errors, warnings, notes)])}.";

    private IEnumerable<string> Counted(int errors, int warnings, int notes) =>
        new[] { (Severity.Error, errors), (Severity.Warning, warnings), (Severity.Information, notes) }.Where(pair => pair.Item2 > 0).Select(pair => Findings(pair.Item1, pair.Item2));
}
