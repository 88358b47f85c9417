using System.Diagnostics;

namespace AfterNato.Cli.Output;

/// <summary>A bar that grows on the line where somebody watches; nothing anywhere else.</summary>
/// <param name="terminal">Where it is drawn.</param>
/// <param name="patience">How long it waits: what is done by then is done without a bar.</param>
internal sealed class ProgressBar(Terminal terminal, TimeSpan patience = default)
{
    private const int Width = 30;

    // Drawing more often than that is work that nobody sees.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Lock _drawing = new();
    private readonly Stopwatch _clock = new();
    private TimeSpan _drawn;
    private bool _isDrawn;
    private int _total;
    private int _before;
    private int _done;

    /// <summary>Begins with so much to do, of which so much has been done before.</summary>
    public void Begin(int total, int before)
    {
        (_total, _before, _done) = (total, before, before);
        _clock.Start();
        if (patience == TimeSpan.Zero)
            Draw(TimeSpan.Zero);
    }

    /// <summary>One more is done. Many threads may say so at once.</summary>
    public void Advance()
    {
        lock (_drawing)
        {
            _done++;
            var now = _clock.Elapsed;
            if (now >= patience && now - _drawn >= Pause)
                Draw(now);
        }
    }

    /// <summary>Leaves the line as it was.</summary>
    public void End()
    {
        if (terminal.IsWatched && _isDrawn)
            terminal.Errors.Write("\r\u001b[K");
    }

    private void Draw(TimeSpan now)
    {
        _drawn = now;
        if (!terminal.IsWatched || _total == 0)
            return;
        _isDrawn = true;
        var filled = (int)((long)Width * _done / _total);
        var left = _done > _before ? FormattableString.Invariant($", {now * (_total - _done) / (_done - _before):hh\\:mm\\:ss} left") : "";
        terminal.Errors.Write(FormattableString.Invariant($"\r[{new string('#', filled)}{new string('.', Width - filled)}] {_done} of {_total}{left}\u001b[K"));
    }
}
