using AfterNato.Documentation.Languages;
using AfterNato.Documentation.Pictures.Drawing;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;

namespace AfterNato.Documentation.Pictures.Views;

/// <summary>Who can block a decision.</summary>
/// <param name="Mark">The sign of it: somebody alone, several together, nobody, not possible at all, unknown.</param>
/// <param name="Text">The same as half a sentence.</param>
internal sealed record Obstruction(Mark Mark, string Text)
{
    private const int Named = 4;

    // Among more, the search for the fewest that can block together may take longer than anybody waits for a picture.
    private const int MostSearched = 60;

    public static Obstruction Of(Procedure procedure, Situation situation, Language language) =>
        Known(language, () => OfGame(procedure.GameAt(situation, Roles.None), language));

    public static Obstruction Of(Step step, Situation situation, Language language) => Known(language, () => step.Actor switch
    {
        Actor.OfRole role => new Obstruction(Mark.Stop, language.RoleBlocks(role.Role)),
        Actor.OfBody { Body: { DomesticOf: null, InterchangeableSeats: { } seats } } => OfSeats(step.SeatGameAt(situation, Roles.None).BlockingNumber(), seats, language),
        Actor.OfPost { Post: { IsIndependent: true } post } when !post.IsVacantAt(situation.Date) => new Obstruction(Mark.Ring, language.IndependentDecides),
        _ => OfGame(step.GameAt(situation, Roles.None), language),
    });

    private static Obstruction OfSeats(int? blocking, int seats, Language language) => blocking switch
    {
        null => new Obstruction(Mark.Tick, language.NobodyBlocks),
        0 => new Obstruction(Mark.Crossed, language.CannotPass),
        1 => new Obstruction(Mark.Stop, language.EachSeatBlocks(seats)),
        { } number => new Obstruction(Mark.Square, language.SeatsBlock(number, seats)),
    };

    public static Obstruction Of(Body body, VoteRule rule, Situation situation, Language language) => Known(language, () => body.InterchangeableSeats is { } seats
        ? OfSeats(body.SeatGameAt(situation, rule).BlockingNumber(), seats, language)
        : OfGame(body.GameAt(situation, rule), language));

    private static Obstruction OfGame(SimpleGame game, Language language)
    {
        if (!game.CanBeAdopted)
            return new Obstruction(Mark.Crossed, language.CannotPass);
        var stoppers = game.MembersOf(game.Stoppers).Select(language.Title).ToList();
        if (!IsWhole(game))
            return stoppers.Count == 0 ? new Obstruction(Mark.Ring, language.BlockersUnknown) : new Obstruction(Mark.Stop, language.OthersMayBlock(language.TheseBlock(language.Some(stoppers, Named), stoppers.Count)));
        if (stoppers.Count == game.Players.Count && stoppers.Count > Named)
            return new Obstruction(Mark.Stop, language.EachBlocks(stoppers.Count));
        if (stoppers.Count > 0)
            return new Obstruction(Mark.Stop, language.TheseBlock(language.Some(stoppers, Named), stoppers.Count));
        if (game.Players.Count > MostSearched && !game.AlwaysPasses)
            return new Obstruction(Mark.Square, language.NobodyAloneBlocks);
        if (game.SmallestBlockingCoalition() is not { } coalition)
            return new Obstruction(Mark.Tick, language.NobodyBlocks);
        if (coalition.Count == game.Players.Count)
            return new Obstruction(Mark.Square, language.OnlyAllBlock(coalition.Count));
        return new Obstruction(Mark.Square, language.TogetherBlock(coalition.Count, language.Some([.. game.MembersOf(coalition).Select(language.Title)], Named)));
    }

    /// <summary>Whether nobody else can block alone: somebody who holds a post without being named may be any member.</summary>
    public static bool IsWhole(SimpleGame game)
    {
        try
        {
            _ = game.VetoPlayers;
            return true;
        }
        catch (UnknownAnswerException)
        {
            return false;
        }
    }

    private static Obstruction Known(Language language, Func<Obstruction> answer)
    {
        try
        {
            return answer();
        }
        catch (UnknownAnswerException)
        {
            return new Obstruction(Mark.Ring, language.BlockersUnknown);
        }
    }
}
