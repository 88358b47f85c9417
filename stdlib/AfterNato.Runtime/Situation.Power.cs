using System.Collections.Concurrent;

using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime;

/// <content>Who has what power in procedures on the day. A procedure is worked out once, however many members are asked about.</content>
public sealed partial class Situation
{
    /// <summary>In how many games one question may ask for power: the same procedure with others in its roles is another game.</summary>
    private const int MostGames = 1_000;

    private readonly ConcurrentDictionary<(int Procedure, Roles About), MemberPower> _power = [];

    private int _games;

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
    /// <exception cref="UnknownAnswerException">Nobody has any power, or a bound of the work was reached.</exception>
    public Rational ShapleyShubik(Member member, int procedure, params (string Role, MemberSet Member)[] about) => PowerIn(procedure, about).ShapleyShubik(member);

    private MemberPower PowerIn(int procedure, (string Role, MemberSet Member)[] about)
    {
        var roles = Roles.Of(about);
        if (_power.TryGetValue((procedure, roles), out var known))
            return known;
        if (++_games > MostGames)
            throw new UnknownAnswerException("it would ask for the power of members in more than a thousand games, which is the bound");
        return _power.GetOrAdd((procedure, roles), key => new MemberPower(() => ((Procedure)Architecture.Elements[key.Procedure]).GameAt(this, key.About)));
    }
}
