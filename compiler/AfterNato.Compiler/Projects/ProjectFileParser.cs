using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

using AfterNato.Syntax.Diagnostics;
using AfterNato.Syntax.Text;

using Microsoft.CodeAnalysis.Text;

namespace AfterNato.Compiler.Projects;

/// <summary>Reads the text of an `afternato.json` token by token, since every message needs its place.</summary>
internal ref struct ProjectFileParser
{
    /// <summary>How deep brackets may stand inside one another; two are needed.</summary>
    public const int Deepest = 16;

    private const string Schema = "$schema";
    private const string Levels = "levels";

    private static readonly string[] Settings = [Levels];
    private static readonly string[] Words = [.. Enum.GetNames<Level>().Select(name => name.ToLowerInvariant())];
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = Deepest };

    private readonly SourceFile _file;
    private readonly byte[] _bytes;
    private readonly DiagnosticBag _problems = new();
    private readonly Dictionary<DiagnosticDescriptor, Location> _places = [];
    private readonly ImmutableArray<LevelSetting>.Builder _levels = ImmutableArray.CreateBuilder<LevelSetting>();
    private Utf8JsonReader _reader;

    private ProjectFileParser(SourceFile file)
    {
        _file = file;
        _bytes = Encoding.UTF8.GetBytes(file.Text);
        _reader = new Utf8JsonReader(_bytes, Options);
    }

    /// <summary>The levels that the text sets, and what is wrong with it.</summary>
    public static (ImmutableArray<LevelSetting> Levels, ImmutableArray<Diagnostic> Problems) Parse(SourceFile file)
    {
        var parser = new ProjectFileParser(file);
        try
        {
            parser.ReadSettings();
        }
        catch (JsonException exception)
        {
            var place = parser.PlaceOf(exception);
            parser._problems.Report(parser.IsTooDeep(place) ? ProjectDiagnostics.TooDeep(place) : ProjectDiagnostics.NoJson(place));
        }

        return (parser._levels.ToImmutable(), parser._problems.ToImmutable());
    }

    private void ReadSettings()
    {
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            _problems.Report(ProjectDiagnostics.NoObject(Here()));
            return;
        }

        var seen = new Dictionary<string, Location>();
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var (name, place) = (Text(), Here());
            _reader.Read();
            if (!seen.TryAdd(name, place))
                _problems.Report(ProjectDiagnostics.SettingTwice(place, name, seen[name]));
            else if (name == Levels)
                ReadLevels();
            else if (name != Schema && !_problems.IsFull)
                _problems.Report(ProjectDiagnostics.UnknownSetting(place, name, Settings));
            _reader.Skip();
        }

        // What follows the closing brace is no JSON, and reading says so.
        _reader.Read();
    }

    private void ReadLevels()
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            _problems.Report(ProjectDiagnostics.LevelsAreNoObject(Here()));
            return;
        }

        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var (name, place) = (Text(), Here());
            _reader.Read();
            ReadLevel(name, place);
            _reader.Skip();
        }
    }

    private readonly void ReadLevel(string name, Location place)
    {
        if (_problems.IsFull)
            return;
        if (Named(name, place) is not { } descriptor)
            return;
        if (!_places.TryAdd(descriptor, place))
            _problems.Report(ProjectDiagnostics.LevelTwice(place, name, _places[descriptor]));
        else if (ReadWord(out var word) is { } level)
            _levels.Add(new(descriptor, level));
        else
            _problems.Report(ProjectDiagnostics.NoSuchLevel(Here(), name, word, Words));
    }

    private readonly DiagnosticDescriptor? Named(string name, Location place)
    {
        if (ProjectFile.Adjustable.FirstOrDefault(descriptor => descriptor.Name == name) is { } found)
            return found;
        var other = DiagnosticRegistry.All.FirstOrDefault(descriptor => descriptor.Name == name || descriptor.Code == name);
        if (other is null)
            _problems.Report(ProjectDiagnostics.NoSuchCheck(place, name, ProjectFile.Adjustable.Select(descriptor => descriptor.Name)));
        else if (ProjectFile.Adjustable.Contains(other))
            _problems.Report(ProjectDiagnostics.CodeForName(place, other));
        else
            _problems.Report(ProjectDiagnostics.KeepsFromCompiling(place, other));
        return null;
    }

    private readonly Level? ReadWord(out string? word)
    {
        word = _reader.TokenType == JsonTokenType.String ? Text() : null;
        var index = Array.IndexOf(Words, word);
        return index < 0 ? null : (Level)index;
    }

    // An escaped half of a character is a text for JSON and none for anybody else.
    private readonly string Text()
    {
        try
        {
            return _reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(_reader.ValueSpan);
        }
    }

    private readonly Location Here()
    {
        var quotes = _reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        var start = (int)_reader.TokenStartIndex;
        return Place(start, start + _reader.ValueSpan.Length + quotes);
    }

    private readonly Location PlaceOf(JsonException exception)
    {
        var start = 0;
        for (var line = exception.LineNumber ?? 0; line > 0 && _bytes.AsSpan(start).IndexOf((byte)'\n') is >= 0 and var end; line--)
            start += end + 1;
        start = (int)Math.Min(start + (exception.BytePositionInLine ?? 0), _bytes.Length);
        return Place(start, Math.Min(start + 1, _bytes.Length));
    }

    // The bracket that the reader stands on does not count as depth before it has gone on.
    private readonly bool IsTooDeep(Location place) =>
        _reader.CurrentDepth >= Deepest - 1 && place.Span.Start < _file.Text.Length && _file.Text[place.Span.Start] is ('[' or '{');

    // The reader counts bytes, and places count characters.
    private readonly Location Place(int start, int end)
    {
        var from = Encoding.UTF8.GetCharCount(_bytes, 0, start);
        return new(_file, TextSpan.FromBounds(from, Math.Min(from + Encoding.UTF8.GetCharCount(_bytes, start, end - start), _file.Text.Length)));
    }
}
