using System.CommandLine;
using AfterNato.Checks.Power;
using AfterNato.Cli.Output;
using AfterNato.Cli.Output.Power;
using AfterNato.Runtime.Voting;

namespace AfterNato.Cli.Commands;

/// <summary><c>afternato power FILE SUBJECT</c></summary>
internal static class PowerCommand
{
    private const int UsualSamples = 100_000;

    private enum Quotas
    {
        Absolute,
        Recompute,
        Consent,
    }

    public static Command Create(Terminal terminal)
    {
        var subject = new Argument<string>("subject") { Description = "A procedure, a body, or a step as `procedure.step`." };
        var rule = new Option<string?>("--rule") { Description = "The rule by which a body votes, where no step or several say: `two_thirds`, \"opt_in(3)\"." };
        var seats = new Option<bool>("--seats") { Description = "Make every seat a player of its own, in place of members: each senator, each office, each seat in a council." };
        var policy = new Choice<Quotas>("--policy", "What becomes of quotas when members leave: kept as they are, taken anew of those who stay, or lowered as if the consent of those who leave were given.", Quotas.Recompute);
        var list = new Option<int?>("--list") { Description = "How many minimal winning and minimal blocking coalitions are listed. [default: all of them where they are at most 64]", HelpName = "number", CustomParser = PowerOptions.ParseCount };
        var estimate = new Option<bool>("--estimate") { Description = "Also estimate indices and chances by random samples, with their intervals: for decisions that are too large for exact answers." };
        var samples = new Option<int?>("--samples") { Description = FormattableString.Invariant($"How many samples an estimate draws. [default: {UsualSamples}]"), HelpName = "number", CustomParser = PowerOptions.ParseSamples };
        var seed = new Option<ulong>("--seed") { Description = "What the random numbers of an estimate start from; the same seed gives the same figures. [default: 0]", HelpName = "number", CustomParser = PowerOptions.ParseSeed };
        var exact = new Option<bool>("--exact") { Description = "Print fractions in place of decimals and bars." };
        var explain = new Option<bool>("--explain-engine") { Description = "Tell how it was computed, and why in that way." };
        var (about, leave, votes, consent) = (PowerOptions.About(), PowerOptions.Leave(), PowerOptions.If(), PowerOptions.Consent());

        var command = new Command("power", "Tells who has what power in a decision: who blocks, who wins, every index, exactly.");
        command.Validators.Add(result =>
        {
            if (!result.GetValue(estimate) && (result.GetResult(samples) ?? result.GetResult(seed)) is not null)
                result.AddError("Samples and seeds are for estimates, which are only made where `--estimate` asks for them.");
        });
        Symbol[] own = [subject, rule, seats, about, leave, policy, votes, consent, list, exact, explain, estimate, samples, seed];
        return new QuestionCommand(terminal, command, "How the answers are printed.", own).Answering(
            (parsed, compiler, inquiry) => compiler.Power(inquiry.Sources, Question(parsed), inquiry.AsOf, inquiry.Scenario),
            (parsed, report) => new PowerView(report, parsed.GetValue(exact), parsed.GetValue(explain)));

        PowerQuestion Question(ParseResult parsed)
        {
            var consents = parsed.GetValue(consent) ?? [];
            return new PowerQuestion(parsed.GetRequiredValue(subject))
            {
                Rule = parsed.GetValue(rule),
                BySeats = parsed.GetValue(seats),
                About = [.. parsed.GetValue(about) ?? []],
                Leaving = [.. parsed.GetValue(leave) ?? []],
                Policy = parsed.GetResult(policy) is null ? null : PolicyOf(policy.In(parsed)),
                Given = [.. parsed.GetValue(votes) ?? []],
                Consents = [.. consents.Where(one => one.Member is null).Select(one => one.Probability)],
                ConsentOf = [.. from one in consents where one.Member is not null select (one.Member, one.Probability)],
                Listed = parsed.GetValue(list),
                Sampling = parsed.GetValue(estimate) ? new Sampling(parsed.GetValue(samples) ?? UsualSamples, parsed.GetValue(seed)) : null,
            };
        }
    }

    private static LeavingPolicy PolicyOf(Quotas quotas) => quotas switch
    {
        Quotas.Absolute => LeavingPolicy.KeepQuotas,
        Quotas.Consent => LeavingPolicy.TakeConsentAsGiven,
        _ => LeavingPolicy.Recompute,
    };
}
