using AfterNato.Checks.Findings;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;

namespace AfterNato.Checks.Commands;

/// <summary>That a headquarters lies on the territory of a member, or of somebody who is none.</summary>
internal sealed record Hosting(Command Command, Member Host, Organisation Organisation)
{
    /// <summary>Every command of an organisation whose host the file names.</summary>
    public static IEnumerable<Hosting> Of(Situation situation)
    {
        var affiliations = new Affiliations(situation.Date);
        return from command in situation.Architecture.Commands
               let host = command.Host
               where host is not null && !command.IsDissolvedAt(situation.Date)
               let organisation = affiliations.Of(command)
               where organisation is not null
               select new Hosting(command, host, organisation);
    }

    /// <summary>Whether the host belongs to the organisation of the command.</summary>
    /// <exception cref="UnknownAnswerException">Who belongs to it cannot be worked out.</exception>
    public bool IsMemberIn(Situation situation) => situation.MembersOf(Organisation.Index).Contains(Host.Number);

    /// <summary>«SHAPE and JFC Naples lie»: the headquarters that lie somewhere, without where.</summary>
    public static Sentence Lie(IEnumerable<Hosting> hosted)
    {
        var commands = hosted.Select(each => each.Command).ToList();
        return Sentence.Of(commands.Count, $"{Prose.List(commands)} lies", $"{Prose.List(commands)} lie");
    }
}
