using System.Globalization;
using System.Text;

namespace AfterNato.Benchmarks.Inputs;

/// <summary>
/// Alliances of any size in which there is something for every check to look at, the same text every time. For each member there are two and a half
/// posts, two and a half pledges and a procedure; for every four a requirement and a command with staff of its own; for every ten a coalition.
/// </summary>
internal static class GeneratedAlliance
{
    private const int Capabilities = 10;
    private const int Functions = 6;

    private const string Head = """
        architecture generated "An alliance of a given size"

        use std.units

        as of 2026-01-01

        allow Uncited "Everything here is generated."

        fact output : money { unit EUR }
        fact people_there : quantity { unit people }
        fact effort : percentage

        key half { 50 % output, 50 % people_there }

        rule consensus { against = none }
        rule majority { count(for) > count(against) }
        rule two_thirds { count(for) >= 2/3 * count(seats) }
        rule qualified { share(for) >= 65 % and count(for) >= 55 % * count(seats) }
        rule quorate { count(present) >= 5 and count(for) > count(against) }

        commitment effort_of_all { among Alliance   of effort   at least 2 %   by 2025 }


        """;

    public static string Text(int members)
    {
        var text = new StringBuilder(Head);
        for (var i = 0; i < members; i++)
            text.Append(Line($"member M{i} {{ output {(i * 37 % 900) + 100} bn EUR   people_there {(i * 53 % 80) + 1} million people   effort {(i * 7 % 30) + 10}.5 % }}\n"));
        AddOrganisations(text, members);
        AddBodies(text, members);
        AddCommands(text, members);
        AddProcedures(text, members);
        AddCapabilities(text, members);
        return text.ToString();
    }

    private static void AddOrganisations(StringBuilder text, int members)
    {
        for (var i = 0; i < Functions; i++)
            text.Append(Line($"function function_{i}\n"));
        for (var i = 0; i < members / 50; i++)
            text.Append(Line($"theatre Theatre_{i} {{ essential M{i}, M{i + 7}, M{i + 20} }}\n"));
        text.Append("\norganisation Alliance {\n  members ").AppendJoin(", ", Members(0, members, members)).Append("   since 2020-01-01\n  key posts ");
        text.AppendJoin(", ", Enumerable.Range(0, members / 4).Select(command => Line($"Commander_{command}"))).Append(" at most 30 %\n}\n\n");
        for (var i = 0; i < members / 10; i++)
        {
            var theatre = i < members / 50 ? Line($"   acts in Theatre_{i}") : "";
            text.Append(Line($"organisation Coalition_{i} {{ members {string.Join(", ", Members(i * 7, 8, members))}   framework nation M{i * 7 % members}   provides function_{i % Functions}{theatre} }}\n"));
        }
    }

    private static void AddBodies(StringBuilder text, int members)
    {
        text.Append("\nbody Council { of Alliance   seats one per member   chair Secretary }\nbody Assembly { of Alliance   seats one per member   weighted by people_there }\n");
        for (var i = 0; i < members / 10; i++)
            text.Append(Line($"body Board_{i} {{ of Coalition_{i}   seats one per member   convened by Commander_{i} }}\n"));
        text.Append("post Secretary { of Alliance   independent   held by M1 since 2025-01-01   tour 4 years }\n\n");
    }

    private static void AddCommands(StringBuilder text, int members)
    {
        for (var i = 0; i < members / 4; i++)
        {
            var under = i == 0 ? "" : Line($"   under Command_{(i - 1) / 4}");
            text.Append(Line($"command Command_{i} {{\n  of Alliance{under}   hosted by M{i * 3 % members} at \"Base {i}\"\n"));
            text.Append(Line($"  staff {string.Join(", ", Enumerable.Range(0, 4).Select(part => Line($"M{((i * 4) + part) % members} {60 + (part * 20)} posts")))}   minimum 280 posts\n"));
            text.Append(Line($"  post Commander_{i} {{ held by M{i * 5 % members} since 2025-01-01   tour 3 years }}\n"));
            text.Append(Line($"  post Deputy_{i} {{ held by M{((i * 5) + (i % 3)) % members} since 2024-07-01   tour 3 years   deputy of Commander_{i} }}\n"));
            for (var post = 0; post < 8; post++)
                text.Append(Line($"  post Staff_{i}_{post} {{ held by M{((i * 11) + (post * 7)) % members} since 2024-{post + 1:00}-01   tour 3 years{(post == 0 ? Line($"   also \"Attaché {i}\" under M{((i * 11) + 1) % members}") : "")} }}\n"));
            text.Append("}\n");
            if (i % 2 == 0)
                text.Append(Line($"mission Mission_{i} {{ of Alliance   under Command_{i}   mandate decide_{i} expires 2027-01-01   since 2025-01-01   contributions {string.Join(", ", Enumerable.Range(0, 5).Select(part => Line($"M{((i * 9) + (part * 13)) % members} {100 + part} people")))} }}\n"));
        }
    }

    private static void AddProcedures(StringBuilder text, int members)
    {
        for (var i = 0; i < members; i++)
        {
            var board = Line($"Board_{i % (members / 10)}");
            var course = (i % 10) switch
            {
                0 => "step adopt { by Council   using consensus }",
                1 => "step debate { by Council   using majority }   step adopt_by { by Council   using two_thirds }",
                2 => "step weigh { by Assembly   using qualified }",
                3 => Line($"either {{ step agree {{ by {board}   using consensus }} }} or {{ step overrule {{ by Council   using two_thirds }} }}"),
                4 => Line($"step draft {{ by Commander_{i / 10}   within 30 days }}   step carry {{ by {board}   using quorate   within 60 days   otherwise {{ step settle {{ by Council   using majority }} }} }}"),
                5 => "about subject   step judge { by Council except subject   using consensus }",
                6 => Line($"about leaver   step expel {{ by {board} except leaver   using majority }}   removes from Coalition_{i % (members / 10)}"),
                7 => Line($"step give {{ by M{i} }}   step take {{ by {board}   using two_thirds }}   requires decide_{i - 7}"),
                8 => Line($"at least 2 of {{ step one {{ by {board}   using majority }}   step two {{ by Council   using majority }}   step three {{ by Secretary }} }}"),
                _ => Line($"step choose {{ by Council   using two_thirds }}   fills Staff_{i / 10}_1"),
            };
            text.Append(Line($"procedure decide_{i} {{ {course} }}\n"));
        }
    }

    private static void AddCapabilities(StringBuilder text, int members)
    {
        for (var i = 0; i < Capabilities; i++)
            text.Append(Line($"capability capability_{i} {{ unit aircraft }}\n"));
        for (var i = 0; i < members * 5 / 2; i++)
            text.Append(Line($"pledge pledge_{i} {{ of M{i % members}   to capability_{i % Capabilities}   quantity {(i % 9) + 1} aircraft   available {2020 + (i % 12)}-{(i % 12) + 1:00}-{(i % 28) + 1:00} }}\n"));
        for (var i = 0; i < members / 4; i++)
            text.Append(Line($"requirement requirement_{i} {{ of capability_{i % Capabilities}   to Alliance   needs {(members / 4) + (i % 40)} aircraft   since 2027 }}\n"));
        for (var i = 0; i < members / 10; i++)
            text.Append(Line($"burden burden_{i} {{ total {i + 10} bn EUR   among Alliance   key {(i % 2 == 0 ? "output" : "half")}   cap 40 %   cap M{i} 1 %   floor M{i + 1} 0.5 %   rounding 0.01 EUR }}\n"));
    }

    private static IEnumerable<string> Members(int from, int count, int all) => Enumerable.Range(from, count).Select(member => Line($"M{member % all}"));

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
