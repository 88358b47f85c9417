using System.Collections.Immutable;
using System.Numerics;
using System.Text;

using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

namespace AfterNato.Runtime.Model;

/// <summary>Writes the data of a model as bytes; <see cref="ModelReader"/> reads them. Every text is written once.</summary>
public sealed class ModelWriter
{
    internal const int Version = 5;

    private readonly List<byte> _body = [];
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _indexes = [];

    private ModelWriter()
    {
    }

    /// <summary>The bytes of the data; the same data yield the same bytes.</summary>
    public static byte[] Write(ModelData data)
    {
        var writer = new ModelWriter();
        writer.WriteData(data);
        return writer.ToArray();
    }

    private byte[] ToArray()
    {
        byte[] body = [.. _body];
        _body.Clear();
        Number(Version);
        Number(_texts.Count);
        foreach (var text in _texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            Number(bytes.Length);
            _body.AddRange(bytes);
        }

        _body.AddRange(body);
        return [.. _body];
    }

    private void WriteData(ModelData data)
    {
        Text(data.Name);
        Text(data.Title);
        List(data.TitleTranslations, WriteTranslation);
        Date(data.AsOf);
        List(data.Files, Text);
        List(data.Declarations, WriteDeclaration);
        List(data.Expectations, WriteExpectation);
    }

    private void WriteDeclaration(Declaration declaration)
    {
        Text(declaration.Kind);
        Text(declaration.Name);
        Optional(declaration.Title);
        List(declaration.TitleTranslations, WriteTranslation);
        Optional(declaration.Documentation);
        List(declaration.DocumentationTranslations, WriteTranslation);
        Number(declaration.Parent + 1);
        WriteOrigin(declaration.Origin);
        List(declaration.Clauses, WriteClause);
    }

    private void WriteTranslation(Translation translation)
    {
        Text(translation.Language);
        Text(translation.Text);
    }

    private void WriteClause(Clause clause)
    {
        Text(clause.Phrase);
        WriteOrigin(clause.Origin);
        WriteValue(clause.Value);
        List(clause.Qualifiers, WriteClause);
    }

    private void WriteValue(Value? value)
    {
        switch (value)
        {
            case null:
                Number((int)ValueTag.None);
                break;
            case Value.Text text:
                Number((int)ValueTag.Text);
                Text(text.Content);
                break;
            case Value.Words words:
                Number((int)ValueTag.Words);
                Text(words.Phrase);
                break;
            case Value.Truth truth:
                Number((int)ValueTag.Truth);
                Number(truth.IsTrue ? 1 : 0);
                break;
            case Value.Figure figure:
                Number((int)ValueTag.Figure);
                WriteQuantity(figure.Quantity);
                break;
            case Value.Date date:
                Number((int)ValueTag.Date);
                Date(date.Content);
                break;
            case Value.Length length:
                Number((int)ValueTag.Length);
                WriteRational(length.Content.Amount);
                Text(length.Content.Unit);
                break;
            case Value.Names names:
                Number((int)ValueTag.Names);
                List(names.Items, Text);
                break;
            case Value.References references:
                Number((int)ValueTag.References);
                List(references.Indexes, Number);
                break;
            case Value.Shares shares:
                Number((int)ValueTag.Shares);
                List(shares.Items, share =>
                {
                    Number(share.Of);
                    WriteQuantity(share.Quantity);
                });
                List(shares.LeftOut, WriteQuantity);
                break;
            case Value.Computed computed:
                Number((int)ValueTag.Computed);
                Number(computed.Index + 1);
                Text(computed.Source);
                WriteForm(computed.Form);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value, "This value has no form on paper.");
        }
    }

    private void WriteExpectation(Expectation expectation)
    {
        Text(expectation.Source);
        WriteOrigin(expectation.Origin);
        List(expectation.Mentions, Number);
        Number(expectation.Form is null ? 0 : 1);
        if (expectation.Form is { } form)
            WriteForm(form);
        switch (expectation)
        {
            case Expectation.OfCondition condition:
                Number(0);
                Number(condition.Index);
                Number(condition.Holds ? 1 : 0);
                List(condition.Because, Text);
                break;
            case Expectation.OfFinding finding:
                Number(1);
                Text(finding.Check);
                Optional(finding.Subject);
                List(finding.Because, Text);
                Number(finding.Given ? 1 : 0);
                break;
            case Expectation.OfScenario scenario:
                Number(2);
                Number(scenario.Scenario);
                Number(scenario.Index);
                Number(scenario.Breaks ? 1 : 0);
                List(scenario.Because, Number);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(expectation), expectation, "This expectation has no form on paper.");
        }
    }

    private void WriteForm(Form form)
    {
        Text(form.Word);
        Number(form.Of + 1);
        Number(form.IsUnordered ? 1 : 0);
        List(form.Parts, WriteForm);
    }

    private void WriteQuantity(Quantity quantity)
    {
        WriteRational(quantity.Amount);
        Optional(quantity.Unit);
        Number(quantity.IsPercentage ? 1 : 0);
    }

    private void WriteRational(Rational value)
    {
        Big(value.Numerator);
        Big(value.Denominator);
    }

    private void Big(BigInteger value)
    {
        var bytes = value.ToByteArray();
        Number(bytes.Length);
        _body.AddRange(bytes);
    }

    private void Date(PartialDate date)
    {
        Number(date.Year);
        Number(date.Month);
        Number(date.Day);
    }

    private void WriteOrigin(Origin origin)
    {
        Number(origin.File);
        Number(origin.Start);
        Number(origin.Length);
    }

    private void List<T>(ImmutableArray<T> items, Action<T> write)
    {
        Number(items.Length);
        foreach (var item in items)
            write(item);
    }

    private void Optional(string? text)
    {
        Number(text is null ? 0 : 1);
        if (text is not null)
            Text(text);
    }

    private void Text(string text)
    {
        if (!_indexes.TryGetValue(text, out var index))
        {
            index = _texts.Count;
            _texts.Add(text);
            _indexes.Add(text, index);
        }

        Number(index);
    }

    // Seven bits a byte, the lowest first; the eighth says that more follow.
    private void Number(int value)
    {
        var rest = (uint)value;
        while (rest >= 0x80)
        {
            _body.Add((byte)(rest | 0x80));
            rest >>= 7;
        }

        _body.Add((byte)rest);
    }
}
