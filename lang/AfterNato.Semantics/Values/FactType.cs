namespace AfterNato.Semantics.Values;

/// <summary>What kind of value a fact has.</summary>
public enum FactType
{
    Number,
    Percentage,
    Quantity,
    Money,
    Duration,
    Date,
    Text,
    Boolean,
}
