namespace AfterNato.Compiler.Files;

/// <summary>Where an architecture's file was read, and where other files are looked for that it names.</summary>
/// <param name="Path">The path of the file, without links.</param>
/// <param name="Root">The folder that it cannot leave.</param>
/// <param name="Files">The files as they are, or as a revision keeps them.</param>
internal sealed record Surroundings(string Path, ProjectRoot Root, FileTree Files);
