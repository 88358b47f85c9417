using System.Collections.Immutable;
using System.Text;

using AfterNato.Runtime.Search;
using AfterNato.Syntax.Diagnostics;

namespace AfterNato.Cli.Searching;

/// <summary>
/// A file that keeps what is finished of a search, line by line: a run that was killed goes on where it was. Only one run at a time may write it.
/// </summary>
internal sealed class SearchJournal : IDisposable
{
    private readonly FileStream _stream;
    private readonly JournalHeader _header;
    private readonly Lock _writing = new();

    private SearchJournal(FileStream stream, JournalHeader header, JournalFile before)
    {
        (_stream, _header) = (stream, header);
        Finished = before.Finished;
        _stream.SetLength(before.Sound);
        _stream.Seek(0, SeekOrigin.End);
        if (before.Header is null)
            Append(header.Line);
    }

    /// <summary>What earlier runs have finished.</summary>
    public ImmutableDictionary<int, ImmutableArray<FigureValue>> Finished { get; }

    /// <summary>Opens the journal of a search, or begins one.</summary>
    /// <exception cref="InvalidSearchException">The file is something else, damaged, or the journal of another search.</exception>
    /// <exception cref="IOException">It cannot be written, or another run is writing it.</exception>
    public static SearchJournal Open(string path, JournalHeader header, int figures)
    {
        var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        try
        {
            var content = new byte[stream.Length];
            stream.ReadExactly(content);

            // Killed while it wrote its first line, an earlier run has finished nothing.
            var isBarelyBegun = content.Length <= Encoding.UTF8.GetByteCount(header.Line) && Encoding.UTF8.GetBytes(header.Line).AsSpan().StartsWith(content);
            return new(stream, header, isBarelyBegun ? new JournalFile(null, [], 0) : JournalFile.Read(content, path, figures, other =>
            {
                if (other != header)
                    throw new InvalidSearchException($"`{SafeText.OneLine(path)}` belongs to another search: {header.DifferenceFrom(other) ?? $"it is the shard {other.Shard}"}. Name another file, or delete this one.");
            }));
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Keeps what a candidate came to. Many threads may ask at once.</summary>
    public void Add(int candidate, ImmutableArray<FigureValue> values)
    {
        var line = JournalFile.Line(candidate, values);
        var sealedLine = $"{line}\t{_header.Seal(line)}";
        lock (_writing)
            Append(sealedLine);
    }

    public void Dispose()
    {
        _stream.Flush(flushToDisk: true);
        _stream.Dispose();
    }

    private void Append(string line)
    {
        _stream.Write(Encoding.UTF8.GetBytes(line + "\n"));
        _stream.Flush();
    }
}
