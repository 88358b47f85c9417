using System.Numerics;

using AfterNato.Runtime.Model;
using AfterNato.Runtime.Numbers;
using AfterNato.Runtime.Time;

using FsCheck;
using FsCheck.Fluent;

namespace AfterNato.Runtime.Tests.Model;

/// <summary>Random data of models, as odd as the types allow.</summary>
internal static class ModelDataGen
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Elements("", "a", "NATO", "\n", "\0", "🛡", "\u2028", new string('x', 200)),
        ArbMap.Default.GeneratorFor<string>().Select(text => new string([.. (text ?? "").Where(c => !char.IsSurrogate(c))])));

    private static readonly Gen<string?> Optional = Gen.OneOf(Text.Select(text => (string?)text), Gen.Constant((string?)null));

    private static readonly Gen<Translation[]> Translations = (from language in Text from text in Text select new Translation(language, text)).ArrayOf();

    private static readonly Gen<int> Number = Gen.OneOf(Gen.Choose(0, 300), Gen.Elements(0, 127, 128, 16383, 16384, int.MaxValue));

    private static readonly Gen<Rational> Fraction =
        from top in Gen.OneOf(Gen.Choose(-300, 300).Select(value => (BigInteger)value), Gen.Choose(int.MinValue, int.MaxValue).Select(value => BigInteger.Pow(value, 9)))
        from bottom in Gen.Choose(1, 100_000)
        select new Rational(top, bottom);

    private static readonly Gen<Quantity> Amount = from amount in Fraction from unit in Optional from percentage in Flag select new Quantity(amount, unit, percentage);

    private static readonly Gen<PartialDate> Date = from year in Gen.Choose(1, 9999) from month in Gen.Choose(0, 12) from day in Gen.Choose(0, 31) select new PartialDate(year, month, day);

    private static readonly Gen<Origin> Place = from file in Number from start in Number from length in Number select new Origin(file, start, length);

    private static readonly Gen<Value?> AnyValue = Gen.OneOf(
        Gen.Constant((Value?)null),
        Text.Select(Value? (text) => new Value.Text(text)),
        Text.Select(Value? (text) => new Value.Words(text)),
        Flag.Select(Value? (truth) => new Value.Truth(truth)),
        Amount.Select(Value? (amount) => new Value.Figure(amount)),
        Date.Select(Value? (date) => new Value.Date(date)),
        Fraction.SelectMany(amount => Text.Select(Value? (unit) => new Value.Length(new Duration(amount, unit)))),
        Text.ArrayOf().Select(Value? (names) => new Value.Names([.. names])),
        Number.ArrayOf().Select(Value? (indexes) => new Value.References([.. indexes])),
        Number.SelectMany(of => Amount.Select(amount => new Share(of, amount))).ArrayOf().Select(Value? (shares) => new Value.Shares([.. shares])),
        Gen.Choose(-1, 300).SelectMany(index => Text.SelectMany(source => FormOf(depth: 2).Select(Value? (form) => new Value.Computed(index, source) { Form = form }))));

    private static readonly Gen<Expectation> AnyExpectation =
        from source in Text
        from place in Place
        from index in Number
        from holds in Flag
        from check in Text
        from subject in Optional
        from because in Text.ArrayOf()
        from scenario in Number
        from causes in Number.ArrayOf()
        from expectation in Gen.Elements<Expectation>(
            new Expectation.OfCondition(source, index, holds, [.. because], place),
            new Expectation.OfScenario(source, scenario, index, holds, [.. causes], place),
            new Expectation.OfFinding(source, check, subject, [.. because], holds, place))
        from mentions in Number.ArrayOf()
        from form in FormOf(depth: 1)
        select expectation with { Mentions = [.. mentions], Form = holds ? form : null };

    private static readonly Gen<Declaration> AnyDeclaration =
        from kind in Text
        from name in Text
        from title in Optional
        from documentation in Optional
        from parent in Gen.Choose(-1, 300)
        from clauses in ClauseOf(depth: 2).ArrayOf()
        from place in Place
        from titles in Translations
        from documentations in Translations
        select new Declaration(kind, name, title, documentation, parent, [.. clauses], place) { TitleTranslations = [.. titles], DocumentationTranslations = [.. documentations] };

    public static Arbitrary<ModelData> Any { get; } = (
        from name in Text
        from title in Text
        from asOf in Date
        from files in Text.ArrayOf()
        from declarations in AnyDeclaration.ArrayOf()
        from expectations in AnyExpectation.ArrayOf()
        from titles in Translations
        select new ModelData(name, title, asOf, [.. files], [.. declarations.Take(8)], [.. expectations.Take(8)]) { TitleTranslations = [.. titles] }).ToArbitrary();

    private static Gen<bool> Flag => Gen.Elements(true, false);

    private static Gen<Form> FormOf(int depth) =>
        from word in Text
        from of in Gen.Choose(-1, 300)
        from isUnordered in Flag
        from parts in depth == 0 ? Gen.Constant(Array.Empty<Form>()) : FormOf(depth - 1).ArrayOf()
        select new Form(word, of, [.. parts.Take(3)], isUnordered);

    private static Gen<Clause> ClauseOf(int depth) =>
        from phrase in Text
        from value in AnyValue
        from qualifiers in depth == 0 ? Gen.Constant(Array.Empty<Clause>()) : ClauseOf(depth - 1).ArrayOf()
        from place in Place
        select new Clause(phrase, value, [.. qualifiers.Take(3)], place);
}
