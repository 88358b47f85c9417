using System.Globalization;
using System.Text;

using AfterNato.Runtime.Burdens.Allocation;
using AfterNato.Runtime.Numbers;

namespace AfterNato.Benchmarks.Inputs;

/// <summary>Totals and architectures of any size in which much is divided and pledged, the same every time.</summary>
internal static class GeneratedBurdens
{
    private const int Capabilities = 10;

    /// <summary>A total in cents that so many payers share; a third has a cap of its own, a fifth a floor, and a seventh a key of zero.</summary>
    public static AllocationProblem Problem(int payers)
    {
        var keys = Enumerable.Range(0, payers).Select(payer => payer % 7 == 0 ? Rational.Zero : new Rational((payer * 7919L % 10_007) + 1, 1 + (payer % 8)));
        var caps = Enumerable.Range(0, payers).Where(payer => payer % 3 == 0).Select(payer => new PayerLimit(LimitKind.Cap, payer, 5_000_000 + payer));
        var floors = Enumerable.Range(0, payers).Where(payer => payer % 5 == 0).Select(payer => new PayerLimit(LimitKind.Floor, payer, new Rational(1_000_000 + payer, 3)));
        return new AllocationProblem(6_500_000 * (Rational)payers, [.. keys], [.. caps, .. floors, new PayerLimit(LimitKind.Floor, null, 100_000)]);
    }

    /// <summary>So many members, two and a half pledges for each, and a requirement and a burden for every four.</summary>
    public static string Architecture(int members)
    {
        var text = new StringBuilder();
        text.Append("architecture generated \"Burdens of a given size\"\n\nuse std.units\n\nas of 2026-01-01\n\nallow Uncited \"Everything here is generated.\"\n\n");
        text.Append("fact output : money { unit EUR }\nfact people_there : quantity { unit people }\nkey half { 50 % output, 50 % people_there }\n\n");
        for (var i = 0; i < members; i++)
            text.Append(Line($"member M{i} {{ output {(i * 37 % 900) + 100} bn EUR   people_there {(i * 53 % 80) + 1} million people }}\n"));
        text.Append("\norganisation Alliance {\n  members ").AppendJoin(", ", Enumerable.Range(0, members).Select(i => Line($"M{i}"))).Append("   since 2020-01-01\n}\n\n");
        for (var i = 0; i < Capabilities; i++)
            text.Append(Line($"capability capability_{i} {{ unit aircraft }}\n"));
        for (var i = 0; i < members * 5 / 2; i++)
            text.Append(Line($"pledge pledge_{i} {{ of M{i % members}   to capability_{i % Capabilities}   quantity {(i % 9) + 1} aircraft   available {2026 + (i % 8)}-{(i % 12) + 1:00}-{(i % 28) + 1:00} }}\n"));
        for (var i = 0; i < members / 4; i++)
        {
            text.Append(Line($"requirement requirement_{i} {{ of capability_{i % Capabilities}   to Alliance   needs {(i % 40) + 10} aircraft   since 2027 }}\n"));
            text.Append(Line($"burden burden_{i} {{ total {i + 10} bn EUR   among Alliance   key {(i % 2 == 0 ? "output" : "half")}   cap 40 %   cap M{i} 1 %   floor M{i + 1} 0.5 %   rounding 0.01 EUR }}\n"));
        }

        return text.ToString();
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
