using System.ComponentModel;
using System.Diagnostics;
using System.Text;

using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Compiler.Files;

/// <summary>
/// Asks git, without a shell. Nothing that a repository configures is run: no hooks, no monitors, no filters, and nothing is fetched from elsewhere.
/// </summary>
internal sealed class Git(string folder)
{
    private const string NoGit = "git is not installed, or not where programs are looked for; without it no revision can be read. Install it, or name the two versions as files.";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private static readonly string[] Harmless =
        ["-c", "core.fsmonitor=", "-c", "core.hooksPath=/dev/null", "-c", "protocol.allow=never", "--no-optional-locks", "--no-pager", "--no-replace-objects"];

    /// <summary>What git answers.</summary>
    /// <param name="most">How many bytes at most.</param>
    /// <param name="arguments">What it is asked.</param>
    /// <returns>The answer, null where git refuses or has more to say; and what it says of that.</returns>
    /// <exception cref="RevisionException">There is no git, or it does not answer.</exception>
    public (byte[]? Answer, string Complaint) Ask(int most, params ReadOnlySpan<string> arguments)
    {
        using var process = Start(arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var answer = Task.Run(() =>
        {
            var content = Read(process.StandardOutput.BaseStream, most);

            // It would wait for somebody to read the rest.
            if (content is null)
                process.Kill(entireProcessTree: true);
            return content;
        });
        if (!Task.WaitAll([errors, answer], Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new RevisionException("git does not answer. Try the same with the two versions as files.");
        }

        process.WaitForExit();
        return (process.ExitCode == 0 ? answer.Result : null, FirstLine(errors.Result));
    }

    /// <summary>A short answer in one line.</summary>
    /// <inheritdoc cref="Ask"/>
    public (string? Answer, string Complaint) AskLine(params ReadOnlySpan<string> arguments)
    {
        const int Most = 64 * 1024;
        var (answer, complaint) = Ask(Most, arguments);
        return (answer is null ? null : Encoding.UTF8.GetString(answer).TrimEnd('\n', '\r'), complaint);
    }

    private Process Start(ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(InstalledProgram.Find("git") ?? throw new RevisionException(NoGit)) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])[.. Harmless, .. arguments])
            start.ArgumentList.Add(argument);

        // A hook is run with variables that speak of its own repository; the file may lie in another, and in any case says where it lies.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["LC_ALL"] = "C";
        try
        {
            var process = Process.Start(start) ?? throw new RevisionException(NoGit);
            process.StandardInput.Close();
            return process;
        }
        catch (Exception exception) when (exception is Win32Exception or PlatformNotSupportedException)
        {
            throw new RevisionException(NoGit);
        }
    }

    private static byte[]? Read(Stream stream, int most)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            content.Write(buffer, 0, read);
            if (content.Length > most)
                return null;
        }

        return content.ToArray();
    }

    private static string FirstLine(string text)
    {
        const int Longest = 200;
        var line = SafeText.OneLine(text.Split('\n')[0]).Trim();
        return line.Length <= Longest ? line : $"{line[..Longest]}…";
    }
}
