using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

using AfterNato.Cli.Output;
using AfterNato.Compiler.Files;

namespace AfterNato.Cli.Commands;

/// <summary>Arguments and options that commands share.</summary>
internal static class SharedOptions
{
    /// <summary>How standard input is called where a file is expected.</summary>
    public const string StandardInput = "-";

    public static Argument<string[]> Files() => RefusingOptions(new Argument<string[]>("file")
    {
        Description = "The .arch files; `-` for standard input.",
        Arity = ArgumentArity.OneOrMore,
    });

    public static Argument<string> File() => File("The .arch file; `-` for standard input.");

    public static Argument<string> File(string description) => RefusingOptions(new Argument<string>("file") { Description = description });

    /// <summary>Files that are laid out where they stand.</summary>
    public static Argument<string[]> OwnFiles() => RefusingOptions(new Argument<string[]>("file") { Description = "The .arch files.", Arity = ArgumentArity.ZeroOrMore });

    public static Choice<ColourChoice> Color() => new("--color", "When output is coloured; `auto` follows the terminal and NO_COLOR.", ColourChoice.Auto);

    public static Choice<OutputFormat> Format() => new("--format", "How findings are printed.", OutputFormat.Text);

    public static Option<DateOnly?> AsOf() => Day("--as-of", "The day at which the architectures are looked at, in place of the one that each file names: 2027-01-01.");

    public static Option<DateOnly?> Day(string name, string description) => new(name) { Description = description, CustomParser = ParseDate };

    public static Option<string?> Language(string description)
    {
        var tags = Documentation.Languages.Language.All.Select(language => language.Tag).ToArray();
        var option = new Option<string?>("--lang") { Description = $"{description} [default: {tags[0]}]", HelpName = string.Join('|', tags) };
        option.AcceptOnlyFromAmong(tags);
        return option;
    }

    public static Option<string?> Scenario() => new("--scenario")
    {
        Description = "The scenario in which the architecture is looked at, on the day of its last change unless `--as-of` names another.",
        HelpName = "name",
    };

    public static Option<bool> NoCache() => new("--no-cache") { Description = "Compile anew, and keep nothing." };

    public static SourceSet Read(string file, Terminal terminal) =>
        file == StandardInput ? SourceSet.OfStream(terminal.Input, Named(file)) : SourceSet.OfPath(file);

    /// <summary>How results call a file.</summary>
    public static string Named(string file) => file == StandardInput ? "<stdin>" : file;

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        result.AddError($"`{text}` is no day; write year-month-day: 2027-01-01.");
        return null;
    }

    // A misspelt option would otherwise be taken for the name of a file.
    private static T RefusingOptions<T>(T files)
        where T : Argument
    {
        files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-') && token.Value != StandardInput))
                result.AddError($"There is no option `{token.Value}`. A file of this name is written `./{token.Value}`.");
        });
        return files;
    }
}
