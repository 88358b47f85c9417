using System.Reflection;

using AfterNato.Checks;
using AfterNato.Compiler;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Projects;
using AfterNato.Compiler.Reports;
using AfterNato.Semantics.Diagnostics;
using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Parsing;

namespace AfterNato.Cli.Tests.Diagnostics;

public sealed class DiagnosticRegistryTests
{
    [Fact]
    public void Codes_are_in_order_and_each_there_once()
    {
        var codes = DiagnosticRegistry.All.Select(descriptor => descriptor.Code).ToList();

        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.All(codes, code => Assert.Matches(@"^AN\d{4}$", code));
    }

    [Fact]
    public void Names_are_there_once_in_capitals_or_not() =>
        Assert.Equal(DiagnosticRegistry.All.Length, DiagnosticRegistry.All.Select(descriptor => descriptor.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void A_summary_is_one_sentence() =>
        Assert.All(DiagnosticRegistry.All, descriptor => Assert.Matches(@"^[A-Z][^.!?\n]*\.$", descriptor.Summary));

    [Fact]
    public void The_range_of_a_code_says_what_it_is_about()
    {
        AssertRange("[19]", TextDiagnostics.All.Concat(SyntaxDiagnostics.All));
        AssertRange("[29]", NameDiagnostics.All.Concat(ValueDiagnostics.All).Concat(DecisionDiagnostics.All).Concat(ScenarioDiagnostics.All));
        AssertRange("[3-7]", CheckCatalogue.All.Select(check => check.Descriptor));
        AssertRange("1", ProjectDiagnostics.All);
        AssertRange("9", FileDiagnostics.All.Concat(Allowances.All));
    }

    [Fact]
    public void Every_descriptor_of_the_product_is_registered()
    {
        Assembly[] product = [typeof(TextDiagnostics).Assembly, typeof(NameDiagnostics).Assembly, typeof(CheckCatalogue).Assembly, typeof(DiagnosticRegistry).Assembly, typeof(CommandLine).Assembly];
        var declared = product
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(field => field.FieldType == typeof(DiagnosticDescriptor) ? field.GetValue(null) : null)
            .OfType<DiagnosticDescriptor>();

        Assert.Empty(declared.Except(DiagnosticRegistry.All));
    }

    [Theory]
    [InlineData("AN3003")]
    [InlineData("an3003")]
    [InlineData("SubjectVeto")]
    [InlineData("subjectveto")]
    public void A_code_is_found_by_its_number_and_by_its_name(string word) => Assert.Equal("AN3003", DiagnosticRegistry.Find(word)?.Code);

    [Fact]
    public void What_is_no_code_is_not_found() => Assert.Null(DiagnosticRegistry.Find("AN3999"));

    private static void AssertRange(string thousands, IEnumerable<DiagnosticDescriptor> descriptors) =>
        Assert.All(descriptors, descriptor => Assert.Matches($"^AN{thousands}", descriptor.Code));
}
