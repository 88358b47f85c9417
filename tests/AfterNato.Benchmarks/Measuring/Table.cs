using System.Globalization;

namespace AfterNato.Benchmarks.Measuring;

/// <summary>Prints what was measured as Markdown. Every time stands beside its ratio to the first of its table, which is what can be compared.</summary>
internal sealed class Table(TextWriter output)
{
    private TimeSpan? _reference;

    public void Begin(string title, string what = "processor time")
    {
        _reference = null;
        output.WriteLine();
        output.WriteLine($"## {title}");
        output.WriteLine();
        output.WriteLine($"| | {what} | ratio | |");
        output.WriteLine("|---|---|---|---|");
    }

    public void Add(string name, TimeSpan time, string remark = "")
    {
        _reference ??= time;
        output.WriteLine($"| {name} | {Seconds(time)} | {Number(time / _reference.Value, "0.0")} | {remark} |");
    }

    public void Add(string name, string remark) => output.WriteLine($"| {name} | | | {remark} |");

    public static string Seconds(TimeSpan time) => time.TotalMilliseconds switch
    {
        < 10 => $"{Number(time.TotalMilliseconds, "0.00")} ms",
        < 1_000 => $"{Number(time.TotalMilliseconds, "0")} ms",
        _ => $"{Number(time.TotalSeconds, "0.00")} s",
    };

    public static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
