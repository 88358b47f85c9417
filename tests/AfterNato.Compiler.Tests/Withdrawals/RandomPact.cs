using System.Text;

namespace AfterNato.Compiler.Tests.Withdrawals;

/// <summary>A small architecture drawn at random, as text; and the same text with one member struck out of it.</summary>
internal sealed class RandomPact(int seed)
{
    public static string[] Members { get; } = ["Ardia", "Borland", "Cormark", "Dunland", "Eastmark"];

    public string Text(string? without)
    {
        var random = new Random(seed);
        var text = new StringBuilder("architecture pact\nuse std.units\nas of 2026-02-15\nallow Uncited \"Everything here is invented.\"\n");
        foreach (var member in Members)
            Line($"member {member}");
        Line("post Vacant_Office { vacant since 2020-01-01 }");
        var pact = Some(4);
        var ring = Some(3);
        var listed = Some(3);
        Line($"organisation Pact {{ members {List(pact)}   provides planning{(random.Next(2) == 0 ? ", scouting" : "")} }}");
        Line($"organisation Ring {{ members {List(ring)}   provides scouting }}");
        Line("key even { equal }");
        Line("function planning");
        Line("function scouting");
        Line("body Council { of Pact   seats one per member }");
        Line($"body Board {{ of Pact   seats {List(listed)} }}");
        Line($"rule consent {{ against = none }}\nrule votes {{ count(for) >= {random.Next(2, 5)} }}\nrule share {{ count(for) >= 2/3 * count(seats) }}");
        for (var number = 0; number < 5; number++)
            Line($"procedure decide_{number} {{ {Course()} }}");
        for (var number = 0; number < 4; number++)
        {
            var (holder, deputy, host) = (One(), random.Next(3) == 0 ? null : One(), One());
            Line($"command Corps_{number} {{ of Pact   {(host == without ? "" : $"hosted by {host}")}");
            Line($"  post Head_{number} {{ {Held(holder)} }}");
            if (deputy is not null)
                Line($"  post Deputy_{number} {{ {Held(deputy)}   deputy of Head_{number} }}");
            Line($"  staff {Shares("posts", 40, 3)}   minimum {random.Next(40, 90)} posts }}");
            var (capability, needed) = ($"lift_{number}", random.Next(5, 14));
            Line($"capability {capability} {{ unit aircraft }}\nrequirement need_{number} {{ of {capability}   to Pact   needs {needed} aircraft }}");
            foreach (var (pledger, amount) in Some(3).Select(member => (member, random.Next(2, 9))).ToList().Where(pledge => pledge.member != without))
                Line($"pledge {capability}_{pledger} {{ of {pledger}   to {capability}   quantity {amount} aircraft }}");
            Line($"burden fund_{number} {{ total 100 million EUR   among {(random.Next(2) == 0 ? "Pact" : "Ring")}   key even   cap {random.Next(25, 60)} % }}");
        }

        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');

        string One() => Members[random.Next(Members.Length)];

        List<string> Some(int most)
        {
            var all = Members.ToArray();
            random.Shuffle(all);
            return [.. all.Take(random.Next(3, most + 1))];
        }

        string List(List<string> members) => string.Join(", ", members.Where(member => member != without));

        string Held(string holder) => holder == without ? "vacant since 2026-01-01" : $"held by {holder}";

        string Shares(string unit, int most, int count) =>
            string.Join(", ", Some(count).Select(member => (member, Amount: random.Next(10, most))).ToList().Where(share => share.member != without).Select(share => $"{share.member} {share.Amount} {unit}"));

        string Course() => random.Next(3) switch
        {
            0 => Step("first"),
            1 => $"{Step("first")} {Step("second")}",
            _ => $"either {{ {Step("first")} }} or {{ {Step("second")} }}",
        };

        string Step(string name)
        {
            var (kind, member, rule) = (random.Next(5), One(), new[] { "consent", "votes", "share" }[random.Next(3)]);
            var by = kind switch
            {
                0 => member == without ? "Vacant_Office" : member,
                1 => $"Head_{random.Next(4)}",
                2 => $"Board   using {rule}",
                _ => $"Council   using {rule}",
            };
            return $"step {name} {{ by {by}   within 30 days }}";
        }
    }
}
