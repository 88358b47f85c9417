using AfterNato.Documentation.Addresses;

using Microsoft.AspNetCore.Components;

namespace AfterNato.Documentation.Writing;

/// <summary>A page to be written.</summary>
/// <param name="In">What it belongs to.</param>
/// <param name="Address">Where it is found.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Content">The component that writes it.</param>
/// <param name="Of">What the component tells of; null for what there is once.</param>
public sealed record SitePage(Publication In, Address Address, string Title, Type Content, object? Of = null)
{
    /// <summary>What the component is given.</summary>
    public IDictionary<string, object> Parameters => Of is null ? new Dictionary<string, object>() : new Dictionary<string, object> { ["Of"] = Of };

    /// <summary>A page that there is once.</summary>
    public static SitePage About<T>(Publication of, Address address, string title)
        where T : IComponent => new(of, address, title, typeof(T));
}
