using System.Collections;

using AfterNato.Runtime.Model;

using FsCheck.Fluent;

namespace AfterNato.Runtime.Tests.Model;

public sealed class ModelBytesTests
{
    [Fact]
    public void What_was_written_is_read() => Testing.Property.Holds(ModelDataGen.Any, data => Assert.Equal(Shown(data), Shown(ModelReader.Read(ModelWriter.Write(data)))), runs: 150);

    [Fact]
    public void The_same_data_give_the_same_bytes() =>
        Testing.Property.Holds(ModelDataGen.Any, data => Assert.Equal(ModelWriter.Write(data), ModelWriter.Write(ModelReader.Read(ModelWriter.Write(data)))), runs: 50);

    [Fact]
    public void Damaged_bytes_are_called_damaged_and_nothing_worse()
    {
        var damaged =
            from data in ModelDataGen.Any.Generator
            let bytes = ModelWriter.Write(data)
            from at in Gen.Choose(0, bytes.Length - 1)
            from value in Gen.Choose(0, 255)
            from cutOff in Gen.Elements(true, false)
            select cutOff ? bytes[..at] : [.. bytes.Select((b, index) => index == at ? (byte)value : b)];

        Testing.Property.Holds(damaged.ToArbitrary(), bytes =>
        {
            try
            {
                ModelReader.Read(bytes);
            }
            catch (InvalidDataException exception)
            {
                Assert.NotEmpty(exception.Message);
            }
        });
    }

    [Fact]
    public void Bytes_of_another_version_are_refused()
    {
        var exception = Assert.Throws<InvalidDataException>(() => ModelReader.Read([99, 0]));

        Assert.Contains("another version", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 2, 0xFF, 0xFF, 0xFF, 0xFF, 0x07 })]
    [InlineData(new byte[] { 2, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F })]
    [InlineData(new byte[] { 2, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF })]
    [InlineData(new byte[] { 2, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0x07, 65 })]
    public void Numbers_beyond_all_bounds_cost_no_memory(byte[] bytes) => Assert.Throws<InvalidDataException>(() => ModelReader.Read(bytes));

    [Fact]
    public void Qualifiers_beyond_all_depth_are_refused()
    {
        var clause = new Clause("", null, [], default);
        for (var depth = 0; depth < 100; depth++)
            clause = new Clause("", null, [clause], default);
        var data = new ModelData("", "", new(2026, 0, 0), [], [new Declaration("", "", null, null, -1, [clause], default)], []);

        Assert.Throws<InvalidDataException>(() => ModelReader.Read(ModelWriter.Write(data)));
    }

    [Fact]
    public void A_fraction_over_zero_is_damage()
    {
        var figure = new Value.Figure(new(new(7, 11), null));
        var bytes = ModelWriter.Write(new ModelData("", "", new(2026, 0, 0), [], [new Declaration("", "", null, null, -1, [new Clause("", figure, [], default)], default)], []));
        bytes[Array.LastIndexOf(bytes, (byte)11)] = 0;

        Assert.Throws<InvalidDataException>(() => ModelReader.Read(bytes));
    }

    [Fact]
    public void Nothing_is_no_model() => Assert.Throws<InvalidDataException>(() => ModelReader.Read([]));

    // Records compare their lists by identity, so the data are compared as they would be written down.
    private static string Shown(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Shown))}]",
        Expectation or Declaration or Clause or Value or ModelData => $"{value.GetType().Name}({string.Join(", ", value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).Select(property => Shown(property.GetValue(value))))})",
        _ => value.ToString() ?? "",
    };
}
