using AfterNato.Checks.Questions;
using AfterNato.Runtime;

namespace AfterNato.Checks.Comparisons;

/// <summary>What stands in a cell where an answer was sought and not found.</summary>
internal static class Unanswered
{
    /// <summary>An answer, or that it is unknown and why.</summary>
    public static ComparedCell Or(Func<ComparedCell> answer)
    {
        try
        {
            return answer();
        }
        catch (UnknownAnswerException unknown)
        {
            return new ComparedCell.Unknown($"{new WithoutStop(unknown.Reason)}");
        }
        catch (QuestionException refused)
        {
            return new ComparedCell.Unknown(Sentence.Verbatim(refused.Message.TrimEnd('.')));
        }
    }
}
