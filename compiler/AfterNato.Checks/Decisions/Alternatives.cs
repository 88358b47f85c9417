namespace AfterNato.Checks.Decisions;

/// <summary>Several things of which one is enough.</summary>
internal static class Alternatives
{
    /// <summary>«the victim or the aggressor».</summary>
    public static Sentence Of(IEnumerable<Sentence> alternatives) => alternatives.Aggregate((some, next) => $"{some} or {next}");

    /// <summary>The same of roles.</summary>
    public static Sentence OfRoles(IEnumerable<string> roles) => Of(roles.Select(role => (Sentence)$"the {new RoleName(role)}"));
}
