using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Model;

/// <summary>Reads the data of a model from the bytes that <see cref="ModelWriter"/> wrote.</summary>
public ref struct ModelReader
{
    /// <summary>How deep qualifiers may stand in each other; the vocabulary knows one inside another.</summary>
    private const int MostQualified = 16;

    /// <summary>How deep expressions may stand in each other; the parser stops long before.</summary>
    private const int DeepestForm = 2_000;

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly string[] _texts;
    private int _position;

    private ModelReader(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        _texts = [];
        if (Number() != ModelWriter.Version)
            throw new InvalidDataException("The data of this model were written by another version of AfterNato.");

        _texts = new string[Count()];
        for (var i = 0; i < _texts.Length; i++)
            _texts[i] = Encoding.UTF8.GetString(Take(Number()));
    }

    /// <summary>The data that these bytes stand for.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model, or were written by another version.</exception>
    public static ModelData Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var reader = new ModelReader(bytes);
            return reader.ReadData();
        }
        catch (Exception exception) when (exception is IndexOutOfRangeException or ArgumentException or ArithmeticException)
        {
            throw Damaged(exception);
        }
    }

    private ModelData ReadData()
    {
        var name = Text();
        var title = Text();
        var titles = ReadTranslations();
        var asOf = Date();
        var files = new string[Count()];
        for (var i = 0; i < files.Length; i++)
            files[i] = Text();
        var declarations = new Declaration[Count()];
        for (var i = 0; i < declarations.Length; i++)
            declarations[i] = ReadDeclaration();
        var expectations = new Expectation[Count()];
        for (var i = 0; i < expectations.Length; i++)
            expectations[i] = ReadExpectation();
        return new ModelData(name, title, asOf, Immutable(files), Immutable(declarations), Immutable(expectations)) { TitleTranslations = titles };
    }

    private Declaration ReadDeclaration()
    {
        var kind = Text();
        var name = Text();
        var title = Optional();
        var titles = ReadTranslations();
        var documentation = Optional();
        var documentations = ReadTranslations();
        var parent = Number() - 1;
        var origin = ReadOrigin();
        return new Declaration(kind, name, title, documentation, parent, ReadClauses(depth: 0), origin)
        {
            TitleTranslations = titles,
            DocumentationTranslations = documentations,
        };
    }

    private ImmutableArray<Translation> ReadTranslations()
    {
        var count = Count();
        if (count == 0)
            return [];
        var translations = new Translation[count];
        for (var i = 0; i < count; i++)
            translations[i] = new Translation(Text(), Text());
        return Immutable(translations);
    }

    private ImmutableArray<Clause> ReadClauses(int depth)
    {
        var count = Count();
        if (count == 0)
            return [];
        if (depth > MostQualified)
            throw Damaged();

        var clauses = new Clause[count];
        for (var i = 0; i < count; i++)
        {
            var phrase = Text();
            var origin = ReadOrigin();
            var value = ReadValue();
            clauses[i] = new Clause(phrase, value, ReadClauses(depth + 1), origin);
        }

        return Immutable(clauses);
    }

    private Value? ReadValue() => (ValueTag)Number() switch
    {
        ValueTag.None => null,
        ValueTag.Text => new Value.Text(Text()),
        ValueTag.Words => new Value.Words(Text()),
        ValueTag.Truth => new Value.Truth(Number() == 1),
        ValueTag.Figure => new Value.Figure(ReadQuantity()),
        ValueTag.Date => new Value.Date(Date()),
        ValueTag.Length => new Value.Length(new Duration(ReadRational(), Text())),
        ValueTag.Names => new Value.Names(ReadTexts()),
        ValueTag.References => new Value.References(ReadNumbers()),
        ValueTag.Shares => new Value.Shares(ReadShares()) { LeftOut = ReadQuantities() },
        ValueTag.Computed => new Value.Computed(Number() - 1, Text()) { Form = ReadForm(depth: 0) },
        _ => throw Damaged(),
    };

    private Form ReadForm(int depth)
    {
        if (depth > DeepestForm)
            throw Damaged();

        var word = Text();
        var of = Number() - 1;
        var isUnordered = Number() == 1;
        var parts = new Form[Count()];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = ReadForm(depth + 1);
        return new Form(word, of, Immutable(parts), isUnordered);
    }

    private Expectation ReadExpectation()
    {
        var source = Text();
        var origin = ReadOrigin();
        var mentions = ReadNumbers();
        var form = Number() == 0 ? null : ReadForm(depth: 0);
        Expectation expectation = Number() switch
        {
            0 => new Expectation.OfCondition(source, Number(), Number() == 1, ReadTexts(), origin),
            1 => ReadExpectedFinding(source, origin),
            2 => new Expectation.OfScenario(source, Number(), Number(), Number() == 1, ReadNumbers(), origin),
            _ => throw Damaged(),
        };
        return expectation with { Mentions = mentions, Form = form };
    }

    private Expectation.OfFinding ReadExpectedFinding(string source, Origin origin)
    {
        var check = Text();
        var subject = Optional();
        var because = ReadTexts();
        return new Expectation.OfFinding(source, check, subject, because, Number() == 1, origin);
    }

    private ImmutableArray<string> ReadTexts()
    {
        var texts = new string[Count()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Text();
        return Immutable(texts);
    }

    private ImmutableArray<int> ReadNumbers()
    {
        var numbers = new int[Count()];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = Number();
        return Immutable(numbers);
    }

    private ImmutableArray<Share> ReadShares()
    {
        var shares = new Share[Count()];
        for (var i = 0; i < shares.Length; i++)
            shares[i] = new Share(Number(), ReadQuantity());
        return Immutable(shares);
    }

    private ImmutableArray<Quantity> ReadQuantities()
    {
        var quantities = new Quantity[Count()];
        for (var i = 0; i < quantities.Length; i++)
            quantities[i] = ReadQuantity();
        return Immutable(quantities);
    }

    private Quantity ReadQuantity()
    {
        var amount = ReadRational();
        var unit = Optional();
        return new Quantity(amount, unit, Number() == 1);
    }

    private Rational ReadRational()
    {
        var numerator = new BigInteger(Take(Number()));
        return new Rational(numerator, new BigInteger(Take(Number())));
    }

    private PartialDate Date() => new(Number(), Number(), Number());

    private Origin ReadOrigin() => new(Number(), Number(), Number());

    private string? Optional() => Number() == 0 ? null : Text();

    private readonly string Lookup(int index) => _texts[index];

    private string Text() => Lookup(Number());

    private ReadOnlySpan<byte> Take(int length)
    {
        var taken = _bytes.Slice(_position, length);
        _position += length;
        return taken;
    }

    private int Number()
    {
        uint value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var next = _bytes[_position++];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
                return (int)value;
        }

        throw Damaged();
    }

    // Whatever there are so many of has one byte each at least; without this, damaged data could ask for all of the memory.
    private int Count()
    {
        var count = Number();
        return count >= 0 && count <= _bytes.Length - _position ? count : throw Damaged();
    }

    private static InvalidDataException Damaged(Exception? exception = null) => new("The data of this model are damaged.", exception);

    private static ImmutableArray<T> Immutable<T>(T[] items) => ImmutableCollectionsMarshal.AsImmutableArray(items);
}
