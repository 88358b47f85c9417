using AfterNato.Cli.Tests.Building;
using AfterNato.Testing.Goldens;

namespace AfterNato.Cli.Tests.Showcase;

/// <summary>The C# of one small architecture that has something of everything, as people will read it.</summary>
public sealed class ShowcaseTests
{
    private const string Name = "northern_pact";

    private static readonly Corpus Files = Corpus.Beside(".");

    [Fact]
    public void The_generated_code_reads_as_if_written_by_hand()
    {
        var model = BuiltModel.Of(Files.Read(Name).Text, $"{Name}.arch").Library.Model;

        Files.Verify(Name, model.Names, "cs");
        Files.Verify(Name, model.Logic, "Logic.cs");
        Files.Verify(Name, model.Forms, "Forms.cs");
    }
}
