namespace AfterNato.Syntax.Diagnostics;

/// <summary>
/// How grave a message is. An <see cref="Error"/> says that the text, or the thing it describes, cannot work; a
/// <see cref="Warning"/> names a weakness that somebody may have chosen; an <see cref="Information"/> states a property.
/// </summary>
public enum Severity
{
    Information,
    Warning,
    Error,
}
