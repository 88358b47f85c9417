using System.Net;
using System.Text.Json;

using AfterNato.Cli.Tests.Running;

namespace AfterNato.Cli.Tests.Preview;

/// <summary>What a preview makes of files that change.</summary>
public sealed class RenewalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_change_is_told_and_shown()
    {
        var path = _folder.Write("pact.arch", Sample.Sound);
        await using var preview = await RunningPreview.Of(path);
        Assert.Contains("The Pact", await preview.Page("/"), StringComparison.Ordinal);

        await Save(path, Sample.Sound.Replace("The Pact", "The League", StringComparison.Ordinal));

        await preview.Until(async () => (await preview.Page("/")).Contains("The League", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Errors_are_shown_over_the_last_good_page_until_they_are_gone()
    {
        var path = _folder.Write("pact.arch", Sample.Sound);
        await using var preview = await RunningPreview.Of(path);
        var (good, edition) = (await preview.Page("/"), (await preview.State()).GetProperty("edition").GetString());

        await Save(path, Sample.Broken);
        await preview.Until(async () => (await preview.State()).TryGetProperty("problems", out _));

        var state = await preview.State();
        var problem = Assert.Single(state.GetProperty("problems").GetProperty("items").EnumerateArray());
        Assert.Equal(edition, state.GetProperty("edition").GetString());
        Assert.Equal(good, await preview.Page("/"));
        Assert.Equal("1 error; nothing was checked.", state.GetProperty("problems").GetProperty("title").GetString());
        var report = CommandRun.Of("check", path).Output;
        foreach (var part in new[] { "place", "message" })
            Assert.Contains(problem.GetProperty(part).GetString() ?? "?", report, StringComparison.Ordinal);
        Assert.All((problem.GetProperty("excerpt").GetString() ?? "").TrimEnd('\n').Split('\n'), line => Assert.Contains(line, report, StringComparison.Ordinal));
        Assert.Contains(problem.GetProperty("notes").EnumerateArray(), note => note.GetProperty("label").GetString() == "What would help:");

        await Save(path, Sample.Deadlocked);
        await preview.Until(async () => !(await preview.State()).TryGetProperty("problems", out _));

        Assert.NotEqual(edition, (await preview.State()).GetProperty("edition").GetString());
        Assert.Contains("UnanimityDeadlock", await preview.Page("/findings.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_errors_is_shown_as_soon_as_it_has_none()
    {
        var path = _folder.Write("pact.arch", Sample.Broken);
        await using var preview = await RunningPreview.Of(path, "fr");

        using (var answer = await preview.Ask("/"))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Contains("Rien à montrer", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        }

        Assert.Equal("1 erreur ; rien n’a été vérifié.".Replace(" ", "", StringComparison.Ordinal), Squeezed((await preview.State()).GetProperty("problems").GetProperty("title").GetString()));
        await Save(path, Sample.Sound);
        await preview.Until(async () => await preview.StatusOf("/") == HttpStatusCode.OK);

        static string Squeezed(string? text) => string.Concat((text ?? "").Where(letter => !char.IsWhiteSpace(letter)));
    }

    [Fact]
    public async Task Of_many_saves_in_a_row_the_last_is_never_lost()
    {
        const int Saves = 60;
        var path = _folder.Write("pact.arch", Sample.Sound);
        await using var preview = await RunningPreview.Of(path);

        for (var save = 1; save <= Saves; save++)
            await Save(path, Sample.Sound.Replace("The Pact", $"Pact number {save}.", StringComparison.Ordinal));

        await preview.Until(async () => (await preview.Page("/")).Contains($"Pact number {Saves}.", StringComparison.Ordinal));
        Assert.InRange((await preview.State()).GetProperty("number").GetInt32(), 2, Saves + 1);
    }

    [Fact]
    public async Task Editors_that_save_by_renaming_are_followed_again_and_again()
    {
        var path = _folder.Write("pact.arch", Sample.Sound);
        await using var preview = await RunningPreview.Of(path);

        foreach (var title in new[] { "First title", "Second title", "Third title" })
        {
            var temporary = _folder.Write(".pact.arch.swp", Sample.Sound.Replace("The Pact", title, StringComparison.Ordinal));
            File.Move(temporary, path, overwrite: true);
            await preview.Until(async () => (await preview.Page("/")).Contains(title, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_file_that_is_deleted_is_an_error_until_it_is_there_again()
    {
        var path = _folder.Write("pact.arch", Sample.Sound);
        await using var preview = await RunningPreview.Of(path);

        File.Delete(path);
        await preview.Until(async () => (await preview.State()).TryGetProperty("problems", out var problems) && Message(problems) == "There is no such file.");
        Assert.Equal(HttpStatusCode.OK, await preview.StatusOf("/"));

        await Save(path, Sample.Sound);
        await preview.Until(async () => !(await preview.State()).TryGetProperty("problems", out _));

        static string? Message(JsonElement problems) => problems.GetProperty("items")[0].GetProperty("message").GetString();
    }

    [Fact]
    public async Task A_folder_that_is_moved_away_and_back_is_followed()
    {
        var path = _folder.Write("project/pact.arch", Sample.Sound);
        await using var preview = await RunningPreview.Of(path);

        Directory.Move(_folder["project"], _folder["away"]);
        await preview.Until(async () => (await preview.State()).TryGetProperty("problems", out _));
        _folder.Write("away/pact.arch", Sample.Sound.Replace("The Pact", "The League", StringComparison.Ordinal));
        Directory.Move(_folder["away"], _folder["project"]);
        await preview.Until(async () => (await preview.Page("/")).Contains("The League", StringComparison.Ordinal));

        await Save(path, Sample.Sound);
        await preview.Until(async () => (await preview.Page("/")).Contains("The Pact", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Libraries_in_other_folders_are_watched_also_those_that_are_missing()
    {
        _folder.Write("afternato.json", "{}");
        var path = _folder.Write("src/pact.arch", Sample.Sound + "use \"../lib/rules.arch\"\nprocedure change { step vote { by Council   using all }   may wait }\n");
        await using var preview = await RunningPreview.Of(path);
        Assert.True((await preview.State()).TryGetProperty("problems", out _));

        var library = _folder.Write("lib/rules.arch", "library rules \"Rules\"\nrule all \"All of them\" { for = seats }\n");
        await preview.Until(async () => await preview.StatusOf("/rule/all.html") == HttpStatusCode.OK);
        Assert.Contains("All of them", await preview.Page("/rule/all.html"), StringComparison.Ordinal);

        await Save(library, "library rules \"Rules\"\nrule all \"Everybody\" { for = seats }\n");
        await preview.Until(async () => (await preview.Page("/rule/all.html")).Contains("Everybody", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_levels_of_the_project_are_watched_before_there_are_any()
    {
        var path = _folder.Write("src/pact.arch", Sample.Deadlocked);
        await using var preview = await RunningPreview.Of(path);
        Assert.Equal("warning", await GravityOfDeadlock());

        _folder.Write("afternato.json", """{ "levels": { "UnanimityDeadlock": "error" } }""");
        await preview.Until(async () => await GravityOfDeadlock() == "error");
        _folder.Write("afternato.json", """{ "levels": { "UnanimityDeadlock": "note" } }""");
        await preview.Until(async () => await GravityOfDeadlock() == "note");

        async Task<string?> GravityOfDeadlock() => (await preview.State()).GetProperty("findings").GetProperty("items").EnumerateArray()
            .First(item => item.GetProperty("label").GetString()?.Contains("Unanimity deadlock", StringComparison.Ordinal) == true)
            .GetProperty("gravity").GetString();
    }

    [Fact]
    public async Task Files_that_are_compared_are_watched()
    {
        var path = _folder.Write("pact.arch", Sample.Sound + "comparison both {\n  of \"pact.arch\", \"other.arch\"\n  ask members\n}\n");
        await using var preview = await RunningPreview.Of(path);
        Assert.True((await preview.State()).TryGetProperty("problems", out _));

        _folder.Write("other.arch", Sample.Deadlocked);
        await preview.Until(async () => !(await preview.State()).TryGetProperty("problems", out _));

        var edition = (await preview.State()).GetProperty("edition").GetString();
        _folder.Write("other.arch", Sample.Sound);
        await preview.Until(async () => (await preview.State()).GetProperty("edition").GetString() != edition);
    }

    [Fact]
    public async Task A_page_whose_subject_is_renamed_is_gone()
    {
        var path = _folder.Write("pact.arch", Sample.Sound);
        await using var preview = await RunningPreview.Of(path);
        Assert.Equal(HttpStatusCode.OK, await preview.StatusOf("/body/Council.html"));

        await Save(path, Sample.Sound.Replace("Council", "Assembly", StringComparison.Ordinal));

        await preview.Until(async () => await preview.StatusOf("/body/Council.html") == HttpStatusCode.NotFound);
        Assert.Equal(HttpStatusCode.OK, await preview.StatusOf("/body/Assembly.html"));
    }

    private static Task Save(string path, string text) => File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
}
