using System.Collections.Immutable;
using AfterNato.Runtime.Burdens;
using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Comparisons;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Facts;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Networks;
using AfterNato.Runtime.Reforms;
using AfterNato.Runtime.Scenarios;
using AfterNato.Runtime.Voting;
using AfterNato.Runtime.Withdrawals;

namespace AfterNato.Runtime;

/// <summary>
/// A compiled architecture: what the file declares, as objects, and what it decides, as generated code. Checks, documents and programs
/// all read this one model. It never changes.
/// </summary>
public sealed class Architecture
{
    private readonly Dictionary<DateOnly, Situation> _situations = [];

    /// <summary>Joins the data of a model with its logic.</summary>
    /// <param name="data">What the file declares.</param>
    /// <param name="logic">The generated code that belongs to these data.</param>
    /// <param name="stages">Where the stages of its reforms come from; null for a model that stands for itself.</param>
    public Architecture(ModelData data, Logic logic, TransitionStages? stages = null)
    {
        Data = data;
        Logic = logic;
        Stages = stages;
        var members = ImmutableArray.CreateBuilder<Member>();
        var elements = ImmutableArray.CreateBuilder<Element>(data.Declarations.Length);
        for (var index = 0; index < data.Declarations.Length; index++)
        {
            var element = Create(data.Declarations[index].Kind, index, members.Count);
            elements.Add(element);
            if (element is Member member)
                members.Add(member);
        }

        Elements = elements.MoveToImmutable();
        Members = members.ToImmutable();
    }

    /// <summary>Its name in the file.</summary>
    public string Name => Data.Name;

    /// <summary>Its title for readers.</summary>
    public string Title => Data.Title;

    /// <summary>Its title in a language, by its code (ISO 639-1); where the file gives none in this language, the title for readers of any.</summary>
    public string TitleIn(string language) => Data.TitleTranslations.FirstOrDefault(title => title.Language == language)?.Text ?? Title;

    /// <summary>The date at which it is looked at: the last day that `as of` may mean.</summary>
    public DateOnly AsOf => Data.AsOf.Last;

    /// <summary>What the file declares.</summary>
    public ModelData Data { get; }

    /// <summary>The generated code.</summary>
    public Logic Logic { get; }

    /// <summary>The games of its procedures, each analysed once.</summary>
    public GameAnalyses Analyses => field ??= new GameAnalyses();

    /// <summary>Everything declared, in the order of the data.</summary>
    public ImmutableArray<Element> Elements { get; }

    /// <summary>The members that the architecture speaks of, whether or not they belong to anything.</summary>
    public ImmutableArray<Member> Members { get; }

    /// <summary>The organisations.</summary>
    public ImmutableArray<Organisation> Organisations => field.IsDefault ? field = Of<Organisation>() : field;

    /// <summary>The groups of members.</summary>
    public ImmutableArray<Group> Groups => field.IsDefault ? field = Of<Group>() : field;

    /// <summary>What coalitions do together.</summary>
    public ImmutableArray<Function> Functions => field.IsDefault ? field = Of<Function>() : field;

    /// <summary>The areas in which somebody must be able to act.</summary>
    public ImmutableArray<Theatre> Theatres => field.IsDefault ? field = Of<Theatre>() : field;

    /// <summary>The bodies that decide.</summary>
    public ImmutableArray<Body> Bodies => field.IsDefault ? field = Of<Body>() : field;

    /// <summary>The voting rules.</summary>
    public ImmutableArray<Rule> Rules => field.IsDefault ? field = Of<Rule>() : field;

    /// <summary>The procedures.</summary>
    public ImmutableArray<Procedure> Procedures => field.IsDefault ? field = Of<Procedure>() : field;

    /// <summary>The invariants.</summary>
    public ImmutableArray<Invariant> Invariants => field.IsDefault ? field = Of<Invariant>() : field;

    /// <summary>The commands.</summary>
    public ImmutableArray<Command> Commands => field.IsDefault ? field = Of<Command>() : field;

    /// <summary>The posts, those inside commands included.</summary>
    public ImmutableArray<Post> Posts => field.IsDefault ? field = Of<Post>() : field;

    /// <summary>The missions.</summary>
    public ImmutableArray<Mission> Missions => field.IsDefault ? field = Of<Mission>() : field;

    /// <summary>The capabilities.</summary>
    public ImmutableArray<Capability> Capabilities => field.IsDefault ? field = Of<Capability>() : field;

    /// <summary>What is needed of them.</summary>
    public ImmutableArray<Requirement> Requirements => field.IsDefault ? field = Of<Requirement>() : field;

    /// <summary>What members promise of them.</summary>
    public ImmutableArray<Pledge> Pledges => field.IsDefault ? field = Of<Pledge>() : field;

    /// <summary>The keys by which burdens are divided.</summary>
    public ImmutableArray<Key> Keys => field.IsDefault ? field = Of<Key>() : field;

    /// <summary>The burdens.</summary>
    public ImmutableArray<Burden> Burdens => field.IsDefault ? field = Of<Burden>() : field;

    /// <summary>What members have promised to reach.</summary>
    public ImmutableArray<Commitment> Commitments => field.IsDefault ? field = Of<Commitment>() : field;

    /// <summary>The comparisons.</summary>
    public ImmutableArray<Comparison> Comparisons => field.IsDefault ? field = Of<Comparison>() : field;

    /// <summary>The scenarios.</summary>
    public ImmutableArray<Scenario> Scenarios => field.IsDefault ? field = Of<Scenario>() : field;

    /// <summary>The reforms in dated steps.</summary>
    public ImmutableArray<Transition> Transitions => field.IsDefault ? field = Of<Transition>() : field;

    /// <summary>The sources.</summary>
    public ImmutableArray<Source> Sources => field.IsDefault ? field = Of<Source>() : field;

    /// <summary>Whether a scenario is being played on it: then its own scenarios no longer ask what if.</summary>
    public bool IsPlayed { get; internal init; }

    /// <summary>Who has left, and what; null while nobody has.</summary>
    public Departure? Departed { get; private init; }

    /// <summary>Where the stages of its reforms come from.</summary>
    internal TransitionStages? Stages { get; }

    /// <summary>The architecture from which they have left; null while nobody has.</summary>
    internal Architecture? Whole { get; private init; }

    /// <summary>Who has left everything.</summary>
    internal MemberSet Gone => Departed is { From: null } departed ? departed.Members : MemberSet.Empty;

    /// <summary>The posts by the number of what they belong to.</summary>
    internal ILookup<int, Post> PostsByOwner => field ??= Posts.ToLookup(post => post.Of?.Index ?? -1);

    /// <summary>The posts by the number of the post whose holder they replace.</summary>
    internal ILookup<int, Post> DeputiesByPost => field ??= Posts.Where(post => post.DeputyOf is not null).ToLookup(post => post.DeputyOf?.Index ?? -1);

    /// <summary>The figures that facts list for others; most architectures have none.</summary>
    internal ListedFigures ListedFigures => field ??= new ListedFigures(Of<Fact>());

    /// <summary>The rates between currencies.</summary>
    public ImmutableArray<Rate> Rates => field.IsDefault ? field = Of<Rate>() : field;

    /// <summary>The architecture on the day at which it is looked at.</summary>
    public Situation Now => At(AsOf);

    /// <summary>The architecture on a day.</summary>
    public Situation At(DateOnly date)
    {
        lock (_situations)
        {
            if (!_situations.TryGetValue(date, out var situation))
                _situations.Add(date, situation = new Situation(this, date));
            return situation;
        }
    }

    /// <summary>
    /// What becomes of this architecture in one of its scenarios: the same code over changed data. Before the first change it is as it was;
    /// it is looked at on the day of the last change, if that comes after its own day.
    /// </summary>
    /// <exception cref="ArgumentException">The scenario belongs to another architecture, or one of its changes cannot happen.</exception>
    public Architecture In(Scenario scenario)
    {
        if (scenario.Architecture != this)
            throw new ArgumentException($"{scenario.Title} belongs to another architecture.", nameof(scenario));
        return scenario.Played.Obstacles.IsEmpty
            ? scenario.Played.Result
            : throw new ArgumentException($"{scenario.Title} cannot happen: {scenario.Played.Obstacles[0].Reason}.", nameof(scenario));
    }

    /// <summary>This architecture once members have left, with everything that they take along; all the rest stays as it is.</summary>
    /// <exception cref="ArgumentException">The departure is one from another architecture, or somebody has left already.</exception>
    public Architecture Without(Departure departure)
    {
        if (Departed is not null)
            throw new ArgumentException("Somebody has left already; let all leave together.", nameof(departure));
        if (departure.From is { } organisation && organisation.Architecture != this)
            throw new ArgumentException($"{organisation.Title} belongs to another architecture.", nameof(departure));
        return new Architecture(Data, Logic) { IsPlayed = true, Departed = departure, Whole = this };
    }

    private ImmutableArray<T> Of<T>() => [.. Elements.OfType<T>()];

    private Element Create(string kind, int index, int memberNumber) => kind switch
    {
        "member" => new Member(this, index, memberNumber),
        "group" => new Group(this, index),
        "organisation" => new Organisation(this, index),
        "function" => new Function(this, index),
        "theatre" => new Theatre(this, index),
        "body" => new Body(this, index),
        "rule" => new Rule(this, index),
        "procedure" => new Procedure(this, index),
        "invariant" => new Invariant(this, index),
        "command" => new Command(this, index),
        "post" => new Post(this, index),
        "mission" => new Mission(this, index),
        "capability" => new Capability(this, index),
        "requirement" => new Requirement(this, index),
        "pledge" => new Pledge(this, index),
        "key" => new Key(this, index),
        "burden" => new Burden(this, index),
        "commitment" => new Commitment(this, index),
        "comparison" => new Comparison(this, index),
        "scenario" => new Scenario(this, index),
        "transition" => new Transition(this, index),
        "source" => new Source(this, index),
        "unit" => new Unit(this, index),
        "rate" => new Rate(this, index),
        "fact" => new Fact(this, index),
        _ => new Part(this, index),
    };
}
