namespace AfterNato.Documentation.Addresses;

/// <summary>How one place of the documents leads to another: it depends on whether each page is a file.</summary>
public abstract class Linking
{
    /// <summary>Each page is a file.</summary>
    public static Linking OfFiles(string ending) => new BetweenFiles(ending);

    /// <summary>All pages are in one file.</summary>
    public static Linking InOneFile { get; } = new WithinOneFile();

    /// <summary>What leads from a page to a place.</summary>
    public abstract string Reference(string from, Address to);

    /// <summary>The name by which a part of a page is found, unlike every other in its file.</summary>
    public abstract string Id(string page, string fragment);

    /// <summary>What leads from a page to a file beside the pages: a style, a script.</summary>
    public static string ToFile(string from, string file) => string.Concat(Enumerable.Repeat("../", from.Count(letter => letter == '/'))) + file;

    private sealed class BetweenFiles(string ending) : Linking
    {
        public override string Reference(string from, Address to)
        {
            var fragment = to.Fragment is null ? "" : $"#{to.Fragment}";
            return from == to.Page && fragment.Length > 0 ? fragment : ToFile(from, to.Page + ending) + fragment;
        }

        public override string Id(string page, string fragment) => fragment;
    }

    private sealed class WithinOneFile : Linking
    {
        public override string Reference(string from, Address to) => $"#{(to.Fragment is null ? Name(to.Page) : Id(to.Page, to.Fragment))}";

        public override string Id(string page, string fragment) => $"{Name(page)}--{fragment}";

        private static string Name(string page) => page.Replace("/", "--", StringComparison.Ordinal);
    }
}
