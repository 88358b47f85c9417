using AfterNato.Runtime.Numbers;

namespace AfterNato.Runtime.Model;

/// <summary>What one declaration has of something.</summary>
/// <param name="Of">The index of the declaration in the model.</param>
/// <param name="Quantity">How much.</param>
public readonly record struct Share(int Of, Quantity Quantity);
