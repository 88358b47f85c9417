namespace AfterNato.Runtime.Model;

/// <summary>What kind of value follows in the bytes of a model.</summary>
internal enum ValueTag
{
    None,
    Text,
    Words,
    Truth,
    Figure,
    Date,
    Length,
    Names,
    References,
    Shares,
    Computed,
}
