using AfterNato.Runtime.Sentences;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Compiler.Reports;

/// <summary>What is said of the text of a file, for any language.</summary>
internal static class DiagnosticSentence
{
    /// <summary>A message of which documents tell.</summary>
    public static Sentence Of(FormattableString said)
    {
        var template = SentenceTemplate.Of(said.Format);
        var sentence = new Sentence(said.Format.Length, said.ArgumentCount);
        for (var hole = 0; hole < template.Holes.Length; hole++)
        {
            sentence.AppendLiteral(template.Words[hole]);
            if (said.GetArgument(template.Holes[hole].Index) is int number)
                sentence.AppendFormatted(number);
            else
                sentence.AppendFormatted(PartOf(said.GetArgument(template.Holes[hole].Index)));
        }

        sentence.AppendLiteral(template.Words[^1]);
        return sentence;
    }

    /// <summary>A message in which nothing stands that is not English.</summary>
    public static Sentence Of(string words)
    {
        var sentence = new Sentence(words.Length, 0);
        sentence.AppendLiteral(words);
        return sentence;
    }

    private static ISpoken PartOf(object? argument) => argument switch
    {
        KindWord kind => new KindName(kind.Word),
        NameList names => Code.All(names.Names),
        string text => new Titled(text),
        _ => throw new ArgumentException($"No language says how a {argument?.GetType().Name} is written.", nameof(argument)),
    };
}
