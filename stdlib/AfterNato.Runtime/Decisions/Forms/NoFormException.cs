namespace AfterNato.Runtime.Decisions.Forms;

/// <summary>A rule shows no structure that is known what to do with: it must be asked coalition by coalition.</summary>
internal sealed class NoFormException : Exception;
