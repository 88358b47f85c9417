using System.Globalization;
using System.Text;

using AfterNato.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AfterNato.Documentation.Tests.Languages;

/// <summary>A sentence that stands in the source of the checks or of the model.</summary>
/// <param name="Place">The file and the line.</param>
/// <param name="Template">Its words, with the holes between them.</param>
internal sealed record SaidSentence(string Place, string Template)
{
    private static readonly string[] Projects = ["stdlib/AfterNato.Runtime", "compiler/AfterNato.Checks", "compiler/AfterNato.Compiler"];

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<SaidSentence> All { get; } = [.. Read(), .. OfDiagnostics()];

    // What is said of the text of a file is put together where there are no sentences yet.
    private static IEnumerable<SaidSentence> OfDiagnostics() =>
        from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "lang"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let tree = CSharpSyntaxTree.ParseText(File.ReadAllText(path), new CSharpParseOptions(LanguageVersion.Preview), Path.GetRelativePath(Repository.Root, path))
        from member in tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
        where member.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => call.Expression.ToString() == "Diagnostic.Of")
        from said in Texts(member)
        select new SaidSentence(string.Create(CultureInfo.InvariantCulture, $"{tree.FilePath}:{tree.GetLineSpan(member.Span).StartLinePosition.Line + 1}"), said);

    private static IEnumerable<string> Texts(MethodDeclarationSyntax method)
    {
        foreach (var text in method.DescendantNodes().OfType<InterpolatedStringExpressionSyntax>())
        {
            var holes = 0;
            yield return string.Concat(text.Contents.Select(part => part is InterpolatedStringTextSyntax words ? words.TextToken.ValueText : string.Create(CultureInfo.InvariantCulture, $"{{{holes++}}}")));
        }

        foreach (var words in method.DescendantNodes().OfType<ObjectCreationExpressionSyntax>().Where(made => made.Type.ToString() == "RelatedLocation").SelectMany(made => made.DescendantNodes().OfType<LiteralExpressionSyntax>()))
            yield return words.Token.ValueText;
    }

    private static IEnumerable<SaidSentence> Read()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var files = Projects.SelectMany(project => Directory.EnumerateFiles(Path.Combine(Repository.Root, project), "*.cs", SearchOption.AllDirectories))
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var usings = CSharpSyntaxTree.ParseText(
            "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks; global using AfterNato.Runtime.Sentences;", options);
        var trees = files.Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, Path.GetRelativePath(Repository.Root, path))).Append(usings).ToList();
        var references = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator).Where(path => !IsReadAsSource(path)).Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("Said", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        foreach (var tree in trees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var text in tree.GetRoot().DescendantNodes().OfType<InterpolatedStringExpressionSyntax>())
            {
                if (Creation(model.GetOperation(text)) is { } creation && creation.Syntax.DescendantNodesAndSelf().OfType<InterpolatedStringExpressionSyntax>().First() == text)
                    yield return new(string.Create(CultureInfo.InvariantCulture, $"{tree.FilePath}:{tree.GetLineSpan(text.Span).StartLinePosition.Line + 1}"), TemplateOf(creation));
            }
        }
    }

    private static bool IsReadAsSource(string path) => Projects.Any(project => Path.GetFileNameWithoutExtension(path) == project[(project.LastIndexOf('/') + 1)..]);

    // What is added up is one sentence; it begins where its first part does.
    private static IInterpolatedStringHandlerCreationOperation? Creation(IOperation? operation)
    {
        while (operation is IInterpolatedStringOperation or IInterpolatedStringAdditionOperation)
            operation = operation.Parent;
        return operation as IInterpolatedStringHandlerCreationOperation is { Type.Name: "Sentence" } creation ? creation : null;
    }

    private static string TemplateOf(IInterpolatedStringHandlerCreationOperation creation)
    {
        var words = new StringBuilder();
        var holes = 0;
        foreach (var part in Parts(creation.Content))
        {
            if (part is not IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation call } append)
                throw new InvalidOperationException($"{creation.Syntax} cannot be read: {part.Kind}.");
            if (append.Kind == OperationKind.InterpolatedStringAppendLiteral)
                words.Append((string?)call.Arguments[0].Value.ConstantValue.Value);
            else
                words.Append(CultureInfo.InvariantCulture, $"{{{holes++}}}");
        }

        return words.ToString();
    }

    private static IEnumerable<IOperation> Parts(IOperation content) => content switch
    {
        IInterpolatedStringOperation text => text.Parts,
        IInterpolatedStringAdditionOperation sum => Parts(sum.Left).Concat(Parts(sum.Right)),
        _ => throw new InvalidOperationException($"{content.Syntax} cannot be read."),
    };
}
