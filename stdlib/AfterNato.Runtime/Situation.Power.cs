using System.Collections.Concurrent;

using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime;

/// <content>Who has what power in procedures on the day. A procedure is worked out once, however many members are asked about.</content>
public sealed partial class Situation
{
    /// <summary>How many pairs of players the games may have together in which one question asks for power. With others in its roles, a procedure is another game.</summary>
    private const int MostPairs = 1_000_000;

    private readonly ConcurrentDictionary<(int Procedure, Roles About), MemberPower> _power = [];

    private int _pairs;

    /// <summary>The normalised Banzhaf index of a member in a procedure: its part of all swings, from zero to one.</summary>
    /// <param name="member">Whose; who has no say in the procedure has no power.</param>
    /// <param name="procedure">The number of the procedure's declaration.</param>
    /// <param name="about">Who is in which role.</param>
    /// <exception cref="UnknownAnswerException">Nobody has any power, or a bound of the work was reached.</exception>
    public Rational Banzhaf(Member member, int procedure, params (string Role, MemberSet Member)[] about) => PowerIn(procedure, about).Banzhaf(member);

    /// <summary>The Shapley–Shubik index of a member in a procedure: in what part of all orders of consenting it decides, from zero to one.</summary>
    /// <param name="member">Whose; who has no say in the procedure has no power.</param>
    /// <param name="procedure">The number of the procedure's declaration.</param>
    /// <param name="about">Who is in which role.</param>
    /// <exception cref="UnknownAnswerException">A bound of the work was reached.</exception>
    public Rational ShapleyShubik(Member member, int procedure, params (string Role, MemberSet Member)[] about) => PowerIn(procedure, about).ShapleyShubik(member);

    private MemberPower PowerIn(int procedure, (string Role, MemberSet Member)[] about)
    {
        var roles = Roles.Of(about);
        if (_power.TryGetValue((procedure, roles), out var known))
            return known;
        var game = ((Procedure)Architecture.Elements[procedure]).GameAt(this, roles);
        var players = game.Players.Count;
        if ((long)players * players > MostPairs - _pairs)
            throw new UnknownAnswerException($"the games in which it asks for power have more than a million pairs of players together, which is the bound");
        _pairs += players * players;
        return _power.GetOrAdd((procedure, roles), new MemberPower(game));
    }
}
