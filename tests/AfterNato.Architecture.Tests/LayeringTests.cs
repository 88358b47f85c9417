namespace AfterNato.Architecture.Tests;

public sealed class LayeringTests
{
    private static readonly string[] Nothing = [];

    // hosts → driver → passes, which do not see each other, but that documents tell what checks find → meaning → syntax; the runtime stands apart.
    private static readonly Dictionary<string, string[]> MayReference = new()
    {
        ["Cli"] = ["Compiler", "CodeGeneration", "Checks", "Documentation", "Semantics", "Syntax", "Runtime"],
        ["LanguageServer"] = ["Compiler", "CodeGeneration", "Checks", "Documentation", "Semantics", "Syntax"],
        ["MSBuild"] = Nothing,
        ["Compiler"] = ["CodeGeneration", "Checks", "Documentation", "Semantics", "Syntax", "Runtime"],
        ["CodeGeneration"] = ["Semantics", "Syntax", "Runtime"],
        ["Checks"] = ["Semantics", "Syntax", "Runtime"],
        ["Documentation"] = ["Checks", "Syntax", "Runtime"],
        ["Semantics"] = ["Syntax"],
        ["Syntax"] = Nothing,
        ["Runtime"] = Nothing,
    };

    private static readonly string[] BelowTheDriver = ["CodeGeneration", "Checks", "Documentation", "Semantics", "Syntax", "Runtime"];

    [Fact]
    public void Every_project_stands_in_the_picture_of_the_layers() =>
        SourceTree.AssertNone(ProjectFile.OfTheProduct.Select(project => project.Name).Except(MayReference.Keys));

    [Fact]
    public void References_point_down_the_layers() =>
        SourceTree.AssertNone(
            from project in ProjectFile.OfTheProduct
            from reference in project.References
            where !MayReference.GetValueOrDefault(project.Name, Nothing).Contains(reference)
            select $"{project} must not reference {reference}");

    [Fact]
    public void Only_the_driver_compiles_csharp() =>
        SourceTree.AssertNone(
            from project in ProjectFile.OfTheProduct
            where project.Name != "Compiler" && project.Packages.Any(package => package.StartsWith("Microsoft.CodeAnalysis.CSharp", StringComparison.Ordinal))
            select $"{project} must leave C# to the driver");

    [Fact]
    public void Everything_below_the_driver_is_kept_pure_by_the_analyzers() =>
        SourceTree.AssertNone(
            from project in ProjectFile.OfTheProduct
            where BelowTheDriver.Contains(project.Name) && !project.ImportsPurity
            select $"{project} must import lang/Pure.props");
}
