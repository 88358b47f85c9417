using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Power;

public sealed class PowerErrorTests
{
    [Theory]
    [InlineData("decidd", "There is no procedure, body or step `decidd`. Did you mean `decide`?")]
    [InlineData("order.sing", "`order` has no step `sing`. Did you mean `order.sign`?")]
    [InlineData("order.peace", "`order` has no step `peace`. Its steps: order.confirm, order.sign, order.agree.")]
    [InlineData("peace", "There is no procedure, body or step `peace`. The procedures: decide, help, order, join. The bodies: Council, Committee, Assembly, Senate. A step is written `procedure.step`.")]
    [InlineData("Chair", "`Chair` (post) is no procedure, body or step. The procedures: decide, help, order, join. The bodies: Council, Committee, Assembly, Senate. A step is written `procedure.step`.")]
    [InlineData("Committee", "No step says by which rule `Committee` votes. Say one that some step uses, by `--rule`: `simple_majority`, `consensus`, `two_thirds` and `opt_in(3)`.")]
    [InlineData("Council", "`Council` votes by several rules. Say which, by `--rule`: `simple_majority`, `consensus`, `two_thirds` and `opt_in(3)`.")]
    [InlineData("Assembly", "No step says by which rule `Assembly` votes. Say one that some step uses, by `--rule`: `simple_majority`, `consensus`, `two_thirds` and `opt_in(3)`.")]
    public void A_subject_that_cannot_be_asked_about_is_a_mistake_of_the_command_line(string subject, string message) => Refused(message, subject);

    [Theory]
    [InlineData("opt_in(4)", "No step of the file votes by the rule `opt_in(4)`. Did you mean `opt_in(3)`?")]
    [InlineData("lottery", "No step of the file votes by the rule `lottery`. Steps vote by `simple_majority`, `consensus`, `two_thirds` and `opt_in(3)`.")]
    public void A_rule_that_no_step_uses_cannot_be_asked_about(string rule, string message) => Refused(message, "Council", "--rule", rule);

    [Theory]
    [InlineData("decide", "A rule is chosen for a body, and `decide` is none: a procedure votes by the rules of its steps.")]
    [InlineData("decide.vote", "A rule is chosen for a body, and `decide.vote` is none: a step says by which rule it votes.")]
    public void A_procedure_has_its_rules(string subject, string message) => Refused(message, subject, "--rule", "consensus");

    [Theory]
    [InlineData("victm=AR", "`help` has no role `victm`. Did you mean `victim`?")]
    [InlineData("king=AR", "`help` has no role `king`. It is about `victim` and `aggressor`.")]
    [InlineData("victim=Ardea", "There is no member `Ardea`. Did you mean `AR`?")]
    [InlineData("victim=QQ", "There is no member `QQ`. The members: AR, BO, CE, DO, EL, FA.")]
    public void A_role_is_one_of_the_procedure_and_a_member_is_one_of_the_file(string about, string message) => Refused(message, "help", "--about", about);

    [Fact]
    public void A_role_has_one_member() => Refused("The role `victim` is given to two members.", "help", "--about", "victim=AR", "--about", "victim=BO");

    [Fact]
    public void Roles_belong_to_procedures()
    {
        Refused("`decide` has no role `victim`. It is about nobody.", "decide", "--about", "victim=AR");
        Refused("`Council` is a body; roles belong to procedures. Name a procedure or a step as the subject to say whom it is about.", "Council", "--about", "victim=AR");
    }

    [Theory]
    [InlineData("Far Away has no seat or consent in `decide`, so it cannot leave. Those who have: AR, BO, CE, DO, EL.", "--leave", "FA")]
    [InlineData("Ardia is named twice as somebody to leave.", "--leave", "AR,AR")]
    [InlineData("Far Away has no seat or consent in `decide`, so it cannot vote. Those who have: AR, BO, CE, DO, EL.", "--if", "FA for")]
    [InlineData("Ardia is named twice as somebody to vote.", "--if", "AR for", "--if", "AR against")]
    [InlineData("Far Away has no seat or consent in `decide`, so it cannot consent with a probability. Those who have: AR, BO, CE, DO, EL.", "--consent", "FA=50%")]
    [InlineData("Ardia leaves, so its vote cannot be given.", "--leave", "AR", "--if", "AR for")]
    [InlineData("Ardia leaves, so it has no probability of consent.", "--leave", "AR", "--consent", "AR=50%")]
    [InlineData("Ardia has its vote given, so it has no probability of consent.", "--if", "AR for", "--consent", "AR=50%")]
    [InlineData("The policy says what becomes of quotas when members leave, and nobody does. Say who, by `--leave`.", "--policy", "absolute")]
    public void Who_is_named_has_a_say_and_one_thing_to_say(string message, params string[] options) => Refused(message, ["decide", .. options]);

    [Theory]
    [InlineData("`105%` is no probability; write one from 0 % to 100 %: 95%, 0.95 or 19/20.", "--consent", "105%")]
    [InlineData("`-1%` is no probability; write one from 0 % to 100 %: 95%, 0.95 or 19/20.", "--consent=-1%")]
    [InlineData("`3/2` is no probability; write one from 0 % to 100 %: 95%, 0.95 or 19/20.", "--consent", "AR=3/2")]
    [InlineData("`1/0` is no probability; write one from 0 % to 100 %: 95%, 0.95 or 19/20.", "--consent", "1/0")]
    [InlineData("`often` is no probability; write one from 0 % to 100 %: 95%, 0.95 or 19/20.", "--consent", "often")]
    [InlineData("`=5%` says nothing; write it like `FR=50%`.", "--consent", "=5%")]
    [InlineData("`victim` says nothing; write it like `victim=DK`.", "--about", "victim")]
    [InlineData("`for` stands alone; write whose vote it is: \"FR for\".", "--if", "for")]
    [InlineData("It is not said how `AR` votes; write `for` or `against` after it: \"AR against\".", "--if", "AR")]
    [InlineData("`0` is no number of samples; write a whole number from 1 to 10000000.", "--estimate", "--samples", "0")]
    [InlineData("`x` is no seed; write a whole number from 0.", "--estimate", "--seed", "x")]
    [InlineData("Samples and seeds are for estimates, which are only made where `--estimate` asks for them.", "--seed", "1")]
    [InlineData("`many` is no number of coalitions; write a whole number from 0.", "--list", "many")]
    public void An_option_that_cannot_be_read_says_how_it_is_written(string message, params string[] options)
    {
        var run = Run(["decide", .. options]);

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.StartsWith(message + "\n", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("\nTry `afternato power --help`.\n", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, run.Errors.Count(c => c == '\n'));
    }

    [Fact]
    public void A_scenario_that_is_not_there_is_a_mistake_of_the_command_line() =>
        Refused("There is no scenario `doubts`. Did you mean `doubt`?", "decide", "--scenario", "doubts");

    [Fact]
    public void Sources_that_do_not_compile_are_reported_as_checking_does()
    {
        var checking = CommandRun.WithInput(Sample.Broken, "check", "-");
        var power = CommandRun.WithInput(Sample.Broken, "power", "-", "decide");

        Assert.Equal((3, checking.Output), (power.Exit, power.Output));
        Assert.Equal(CommandRun.WithInput(Sample.Broken, "check", "-", "--format", "json").Output, CommandRun.WithInput(Sample.Broken, "power", "-", "decide", "--format", "json").Output);
    }

    [Fact]
    public void A_scenario_that_cannot_happen_is_reported_as_checking_does()
    {
        var text = PowerSample.Pact + "scenario twice { at 2027-01-01   withdraw FA from Pact }\n";

        var run = CommandRun.WithInput(text, "power", "-", "decide", "--scenario", "twice", "--no-cache");

        Assert.Contains("This cannot happen on 2027-01-01: Far Away does not belong to Pact then.", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.Exit);
    }

    private static void Refused(string message, params string[] arguments)
    {
        var run = Run(arguments);

        Assert.Equal((2, "", message + "\n"), (run.Exit, run.Output, run.Errors));
    }

    private static CommandRun Run(params string[] arguments) => CommandRun.WithInput(PowerSample.Pact, ["power", "-", .. arguments, "--no-cache"]);
}
