namespace AfterNato.Documentation.Pictures.Graphs;

/// <summary>Nodes that belong together.</summary>
/// <param name="Id">What no other group or node of the graph is called.</param>
/// <param name="Title">What readers call it.</param>
internal sealed record GraphGroup(string Id, string Title);
