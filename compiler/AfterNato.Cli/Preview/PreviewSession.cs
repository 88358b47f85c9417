using AfterNato.Checks.Questions;
using AfterNato.Cli.Output;
using AfterNato.Compiler;
using AfterNato.Compiler.Files;
using AfterNato.Compiler.Reports;
using AfterNato.Documentation;
using AfterNato.Runtime;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Preview;

/// <summary>Reads a file again whenever it changes, or one that it uses, and keeps the last version that compiled.</summary>
internal sealed class PreviewSession(PreviewRequest request) : IDisposable
{
    // After that, what is used most has been compiled for good.
    private const int WarmUps = 3;

    private readonly ArchitectureCompiler _compiler = new(request.UseCache);
    private readonly FileWatch _watch = new();
    private readonly string _name = Guid.NewGuid().ToString("N")[..8];
    private readonly Lock _changing = new();
    private TaskCompletionSource _next = NewSource();
    private PreviewState _state = PreviewState.None;

    public PreviewRequest Request => request;

    /// <summary>What there is to show now.</summary>
    public PreviewState State
    {
        get
        {
            lock (_changing)
                return _state;
        }
    }

    /// <summary>Waits until the file has been read more often than so many times.</summary>
    public async Task<PreviewState> After(int number, CancellationToken stop)
    {
        while (true)
        {
            Task next;
            lock (_changing)
            {
                if (_state.Number > number)
                    return _state;
                next = _next.Task;
            }

            await next.WaitAsync(stop).ConfigureAwait(false);
        }
    }

    /// <summary>Reads the file now.</summary>
    public PreviewState Read()
    {
        var begin = TimeProvider.System.GetTimestamp();
        var paths = new ReadPaths();
        var (site, refusal, fault) = Describe(paths);
        _watch.Watch(paths);
        TaskCompletionSource waiting;
        PreviewState state;
        lock (_changing)
        {
            var number = _state.Number + 1;
            var edition = site is null ? _state.Edition : new PreviewEdition(FormattableString.Invariant($"{_name}-{number}"), site);
            state = _state = new PreviewState(number, edition, refusal, fault, TimeProvider.System.GetElapsedTime(begin));
            (waiting, _next) = (_next, NewSource());
        }

        waiting.SetResult();
        return state;
    }

    /// <summary>Reads the file whenever it changes, until somebody stops it.</summary>
    /// <param name="told">Is told what came of it.</param>
    /// <param name="stop">Stops it.</param>
    public async Task FollowAsync(Action<PreviewState> told, CancellationToken stop)
    {
        while (true)
        {
            await _watch.WaitAsync(stop).ConfigureAwait(false);
            told(Read());
        }
    }

    /// <summary>Reads the file for nobody, and compiles what lies in the cache: what a process does for the first time takes it many times as long as the next.</summary>
    public void WarmUp()
    {
        for (var round = 0; round < WarmUps; round++)
            new ArchitectureCompiler(useCache: false).Describe([SourceSet.OfPath(request.File)], request.AsOf);
    }

    public void Dispose() => _watch.Dispose();

    private (SiteOnRequest? Site, Report? Refusal, string? Fault) Describe(ReadPaths paths)
    {
        try
        {
            return _compiler.Describe([SourceSet.OfPath(request.File, paths)], request.AsOf) switch
            {
                Reply<Manuscript>.Given { Content.Dossiers: [var dossier, ..] } => (Site.OnRequest(dossier, request.Language), null, null),
                Reply<Manuscript>.Refused refused => (null, refused.Report, null),
                _ => throw new InvalidOperationException("A question is answered or refused."),
            };
        }
#pragma warning disable CA1031 // Whatever a half-written file makes of this tool, the next version of it must be shown.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (null, null, exception is QuestionException or UnknownAnswerException ? SafeText.OneLine(exception.Message) : InternalError.Sentence(exception));
        }
    }

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
