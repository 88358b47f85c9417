namespace AfterNato.Checks.Decisions;

/// <summary>Several things of which one is enough.</summary>
internal static class Alternatives
{
    /// <summary>«the victim or the aggressor».</summary>
    public static Sentence Of(IEnumerable<Sentence> alternatives) => Sentence.Chain(alternatives, $" or ");

    /// <summary>The same of roles.</summary>
    public static Sentence OfRoles(IEnumerable<string> roles) => Of(roles.Select(role => (Sentence)$"the {new RoleName(role)}"));
}
