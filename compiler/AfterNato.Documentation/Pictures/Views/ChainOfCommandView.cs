using AfterNato.Checks.Questions;
using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures.Graphs;
using AfterNato.Runtime;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Documentation.Pictures.Views;

/// <summary>Who commands whom, with the holders of posts and their nations, vacancies and second hats.</summary>
internal sealed class ChainOfCommandView : PictureView
{
    private const int MostCommands = 150;

    public override string Name => "chain-of-command";

    public override string Summary(Language language) => language.ChainOfCommandSummary;

    public override string? SubjectKind(Language language) => language.AnOrganisationOrCommand;

    public override IEnumerable<Element> Subjects(Situation situation)
    {
        var affiliations = new Affiliations(situation.Date);
        var standing = Standing(situation).ToList();
        return situation.Architecture.Organisations.Where(organisation => standing.Exists(command => affiliations.Of(command) == organisation)).Concat<Element>(standing);
    }

    public override Picture Draw(PictureRequest request)
    {
        var (situation, language) = (request.Situation, request.Language);
        var subject = SubjectOf(request);
        var chain = new CommandChain(situation, language);
        var commands = Chosen(situation, subject).ToList();
        if (commands.Count == 0)
            throw new QuestionException(language.NothingToShow(Name, language.ACommand));
        var shown = commands.Take(MostCommands).ToList();
        var tops = chain.TopsOf(shown).ToList();
        var graph = new Graph([.. tops.Select(chain.NodeOf), .. shown.Select(chain.NodeOf)], [.. shown.SelectMany(command => chain.EdgesTo(command, shown, tops))])
        {
            Legend = [.. chain.Legend(shown, tops)],
            Notes = shown.Count < commands.Count ? [language.CommandsLeftOut(commands.Count - shown.Count)] : [],
        };
        return new GraphPicture(language.ChainOfCommandTitle(subject is null ? null : language.Title(subject)), request.Day, [.. chain.Sentences(commands)], language, graph, new OutlineLayout());
    }

    private static IEnumerable<Command> Standing(Situation situation) => situation.Architecture.Commands.Where(command => !command.IsDissolvedAt(situation.Date));

    private static IEnumerable<Command> Chosen(Situation situation, Element? subject)
    {
        if (subject is Organisation organisation)
        {
            var affiliations = new Affiliations(situation.Date);
            return Standing(situation).Where(command => affiliations.Of(command) == organisation);
        }

        return subject is Command top ? Under(top, situation) : Standing(situation);
    }

    private static IEnumerable<Command> Under(Command top, Situation situation)
    {
        var below = Standing(situation).SelectMany(command => command.SuperiorsAt(situation.Date)).ToLookup(link => link.Superior, link => link.Command);
        var seen = new HashSet<Command> { top };
        var waiting = new Queue<Command>(seen);
        while (waiting.TryDequeue(out var next))
        {
            foreach (var command in below[next].Where(seen.Add))
                waiting.Enqueue(command);
        }

        return Standing(situation).Where(seen.Contains).OrderBy(command => command != top);
    }
}
