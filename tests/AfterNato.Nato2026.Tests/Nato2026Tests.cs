using AfterNato.Models;
using AfterNato.Runtime;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Examples.Tests;

public sealed class Nato2026Tests
{
    [Fact]
    public void The_United_States_alone_can_block_the_appointment_of_SACEUR() =>
        Assert.True(Nato2026.Procedures.AppointSaceur.CanBlock(Nato2026.Members.UnitedStates));

    [Fact]
    public void The_United_States_alone_cannot_appoint_SACEUR() =>
        Assert.False(Game(Nato2026.Procedures.AppointSaceur).Wins(MemberSet.Of(Nato2026.Members.UnitedStates.Number)));

    [Fact]
    public void Every_ally_can_block_every_decision_of_the_Council()
    {
        var allies = Nato2026.Organisations.Nato.MembersAt(Nato2026.Model.Now);

        Assert.Equal(32, allies.Count);
        Assert.Equal(allies, Game(Nato2026.Procedures.NacDecision).VetoPlayers);
        Assert.All(Nato2026.Model.Now.Members(allies), ally => Assert.True(Nato2026.Procedures.NacDecision.CanBlock(ally)));
    }

    [Fact]
    public void When_the_United_States_leaves_thirty_one_allies_are_left_and_the_model_of_today_is_as_it_was()
    {
        var after = Nato2026.Model.In(Nato2026.Scenarios.UsLeaves);

        Assert.Equal(31, Allies(after, new(2027, 1, 1)));
        Assert.Equal(32, Allies(after, new(2026, 12, 31)));
        Assert.Equal(32, Allies(Nato2026.Model, new(2027, 1, 1)));
        Assert.Equal(new DateOnly(2027, 1, 1), after.AsOf);
    }

    [Fact]
    public void Nobody_outside_can_block_a_decision_of_the_Council() =>
        Assert.False(Nato2026.Procedures.NacDecision.CanBlock(Nato2026.Members.Ukraine));

    [Fact]
    public void A_vigilance_activity_ends_without_the_consent_of_every_ally()
    {
        Assert.False(Nato2026.Procedures.EndVigilanceActivity.CanBlock(Nato2026.Members.Hungary, Nato2026.Members.France));
        Assert.True(Nato2026.Procedures.EndVigilanceActivity.CanBlock(Nato2026.Members.UnitedStates));
    }

    [Fact]
    public void France_has_no_seat_in_the_Nuclear_Planning_Group() =>
        Assert.DoesNotContain(Nato2026.Members.France.Number, Nato2026.Bodies.Npg.SeatsAt(Nato2026.Model.Now));

    [Fact]
    public void An_ally_is_left_out_of_the_decision_on_its_own_targets()
    {
        var (germany, france) = (MemberSet.Of(Nato2026.Members.Germany.Number), MemberSet.Of(Nato2026.Members.France.Number));

        var game = Nato2026.Procedures.DefencePlanning.GameAt(Nato2026.Model.Now, Roles.Of(("ally", germany)));

        Assert.False(game.IsBlocking(germany));
        Assert.True(game.IsBlocking(france));
    }

    [Fact]
    public void A_fact_is_an_exact_quantity_with_its_unit() =>
        Assert.Equal(new Quantity(68_551_653, "people"), Nato2026.Members.France.Population);

    [Fact]
    public void A_fact_that_the_file_does_not_give_is_null() => Assert.Null(Nato2026.Members.Iceland.DefenceSpending);

    [Fact]
    public void A_figure_knows_its_source()
    {
        var population = Nato2026.Members.France.FigureAt("population", Nato2026.Model.AsOf);

        Assert.NotNull(population);
        Assert.Equal([Nato2026.Sources.WbPopulation], population.Citations.Select(citation => citation.Source));
    }

    [Fact]
    public void The_holder_of_a_post_is_found_by_the_day()
    {
        var saceur = Nato2026.Posts.Saceur;

        Assert.Equal(Nato2026.Members.UnitedStates, saceur.HolderAt(new DateOnly(2026, 2, 15)));
        Assert.Null(saceur.Tour);
        Assert.Contains(saceur, Nato2026.Commands.Aco.Posts);
    }

    [Fact]
    public void A_mission_knows_what_decided_it_and_who_leads_it()
    {
        Assert.Equal(Nato2026.Procedures.LaunchOperation, Nato2026.Missions.Kfor.Mandate);
        Assert.Equal(Nato2026.Commands.JfcNaples, Nato2026.Missions.Kfor.Command);
        Assert.Equal("4300 people", Nato2026.Missions.Kfor.Troops?.ToString());
    }

    [Fact]
    public void A_member_of_another_model_is_refused()
    {
        var other = new Runtime.Architecture(Nato2026.Model.Data, Nato2026.Model.Logic);

        Assert.Throws<ArgumentException>(() => Nato2026.Procedures.AppointSaceur.CanBlock(other.Members[0]));
    }

    private static int Allies(Architecture model, DateOnly day) => model.Organisations.Single(organisation => organisation.Name == "NATO").MembersAt(model.At(day)).Count;

    private static SimpleGame Game(Procedure procedure) => procedure.GameAt(Nato2026.Model.Now, Roles.None);
}
