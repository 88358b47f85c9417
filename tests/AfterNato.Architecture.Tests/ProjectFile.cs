using System.Xml.Linq;

using AfterNato.Testing;

namespace AfterNato.Architecture.Tests;

/// <summary>What a project file says about what the project needs.</summary>
internal sealed class ProjectFile(string path)
{
    private readonly XDocument _document = XDocument.Load(path);

    /// <summary>The name without `AfterNato.`, as in the picture of the layers.</summary>
    public string Name { get; } = ShortName(path);

    public IEnumerable<string> References => Included("ProjectReference").Select(ShortName);

    public IEnumerable<string> Packages => Included("PackageReference");

    public bool ImportsPurity =>
        _document.Descendants("Import").Any(import => import.Attribute("Project")?.Value.EndsWith("lang/Pure.props", StringComparison.Ordinal) == true
            || import.Attribute("Project")?.Value == "../Pure.props");

    /// <summary>The projects that make the product.</summary>
    public static IReadOnlyList<ProjectFile> OfTheProduct { get; } =
        [.. SourceTree.Files("*.csproj").Select(path => new ProjectFile(Path.Combine(Repository.Root, path)))];

    public override string ToString() => Name;

    private IEnumerable<string> Included(string element) =>
        _document.Descendants(element).Select(reference => reference.Attribute("Include")?.Value ?? "");

    private static string ShortName(string path) =>
        Path.GetFileNameWithoutExtension(path.Replace('\\', '/')).Replace("AfterNato.", "", StringComparison.Ordinal);
}
