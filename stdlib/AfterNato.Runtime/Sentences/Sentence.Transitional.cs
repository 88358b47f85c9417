using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Sentences;

/// <content>TEMPORARY: lets text that is not yet a sentence pass as English.</content>
public sealed partial class Sentence
{
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    public static implicit operator Sentence?(string? text) => text is null ? null : Verbatim(text);

    public void AppendFormatted(PartialDate? date) => Append(date);

    public void AppendFormatted(Decisions.VoteRule? rule) => Append(rule is null ? null : new Verbatim(rule.ToString() ?? ""));

    public void AppendFormatted(string? text) => Append(text is null ? null : new Verbatim(text));

    public void AppendFormatted<T>(T value, string? format)
        where T : struct, IFormattable => Append(new Verbatim(value.ToString(format, System.Globalization.CultureInfo.InvariantCulture)));

    public void AppendFormatted<T>(T value)
        where T : struct => Append(new Verbatim(value.ToString() ?? ""));
}
