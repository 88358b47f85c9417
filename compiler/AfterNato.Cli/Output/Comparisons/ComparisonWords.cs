using AfterNato.Checks.Comparisons;

namespace AfterNato.Cli.Output.Comparisons;

/// <summary>The words of programs for what a comparison says.</summary>
internal static class ComparisonWords
{
    public static string Of(ComparedCell cell) => cell switch
    {
        ComparedCell.Known => "known",
        ComparedCell.Unknown => "unknown",
        ComparedCell.NotDeclared => "not_declared",
        _ => "not_comparable",
    };

    public static string Of(Direction direction) => direction switch
    {
        Direction.Less => "less",
        Direction.More => "more",
        Direction.FewerNames => "fewer_names",
        _ => "neither",
    };
}
