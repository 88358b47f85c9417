using AfterNato.Runtime.Commands;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Scenarios;

/// <summary>A member sends staff to a command, or takes staff away.</summary>
/// <param name="Day">The first day of the new strength.</param>
/// <param name="Member">The member.</param>
/// <param name="Command">The command.</param>
/// <param name="Quantity">How much, zero or more.</param>
/// <param name="IsCut">Whether it is taken away.</param>
/// <param name="Origin">Where the file says so.</param>
public sealed record StaffChange(DateOnly Day, Member Member, Command Command, Quantity Quantity, bool IsCut, Origin Origin) : Change(Day, Origin)
{
    /// <inheritdoc/>
    public override IEnumerable<Element> Concerns => [Member, Command];

    /// <inheritdoc/>
    public override Sentence Sentence => IsCut ? (Sentence)$"{Member} takes {Quantity} out of {Command}" : $"{Member} adds {Quantity} to {Command}";

    internal override Sentence? ObstacleIn(Situation before) => In(before, Command).ObstacleToStaff(Day, Member, Quantity, IsCut);

    internal override bool IsIdleIn(Situation before) => Quantity.Amount == Rational.Zero;

    internal override void Make(ModelEdit edit)
    {
        // Other members may have changed the same staff on this day.
        var clause = edit.InForce(Command, "staff").First();
        var shares = clause.Value is Value.Shares staff ? staff.Items : [];
        var own = shares.Where(share => share.Of == Member.Index).Aggregate(Rational.Zero, (sum, share) => sum + share.Quantity.Amount);
        var left = IsCut ? own - Quantity.Amount : own + Quantity.Amount;
        Value changed = new Value.Shares([.. shares.Where(share => share.Of != Member.Index), new Share(Member.Index, Quantity with { Amount = left })]);
        if (Element.PeriodOf(clause).Since?.First == Day)
        {
            edit.Replace(Command, clause, clause with { Value = changed });
            return;
        }

        edit.End(Command, "staff", Origin);
        edit.Begin(Command, "staff", changed, Origin);
    }
}
