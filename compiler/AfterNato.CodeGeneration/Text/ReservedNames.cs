using System.Collections.Immutable;

namespace AfterNato.CodeGeneration.Text;

/// <summary>Names that C#, its classes or the generated code need for themselves.</summary>
internal static class ReservedNames
{
    /// <summary>What every class inherits.</summary>
    public static readonly ImmutableArray<string> OfObject =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>What generated code names in the middle of an expression, where a method of the same name would come first.</summary>
    public static readonly ImmutableArray<string> InExpressions = ["Ballot", "Claim", "Declared", "Duration", "Forms", "MemberSet", "PartialDate", "Rational", "Rules", "Using"];

    /// <summary>
    /// What the class of an architecture cannot be called: generated code speaks of types by these names, and the class around it would come
    /// first.
    /// </summary>
    public static readonly ImmutableArray<string> OfClasses =
    [
        "AfterNato", "Architecture", "AtLeast", "Ballot", "Bodies", "Body", "Burden", "Burdens", "Capabilities", "Capability", "Claim", "Command",
        "Commitment", "Commitments",
        "Commands", "Comparison", "Comparisons", "Declared", "Duration", "Forms", "Group", "Groups", "Invariant", "Invariants", "Key", "Keys", "Logic",
        "Member", "Members", "MemberSet", "Mission", "Missions", "Model", "ModelResource", "Organisation", "Organisations", "PartialDate", "Pledge",
        "Pledges", "Post", "Posts", "Procedure", "Procedures", "Quantity", "Rational", "Requirement", "Requirements", "Rule", "Rules", "Scenario",
        "Scenarios", "Sequence", "Situation", "Source", "Sources", "Stage", "Step", "SymbolicCondition", "System", "Transition", "Transitions", "Using", "VoteRule",
    ];

    /// <summary>The members of the types that carry facts; a fact of the same name would never be found behind them.</summary>
    public static readonly ImmutableArray<string> OfFactCarriers =
    [
        "AdmitsTo", "Architecture", "CanMeetAt", "Chair", "Citations", "CitationsOf", "Command", "CommandingPost", "Contributions", "Convener",
        "Date", "Declaration", "Dissolved", "Documentation", "DocumentationIn", "DomesticOf", "Duration", "ExtendsToAt", "FigureAt", "Figures", "FrameworkNations",
        "FrameworkNationsAt", "FunctionsAt", "GameAt", "Host", "Index", "InterchangeableElectorate", "InterchangeableSeats", "IsByMemorandum",
        "IsDissolvedAt", "IsNuclear", "IsRunningAt", "KeyPosts", "LapsedAt", "Lapses", "LargestShareOfKeyPosts", "Mandate", "MandateExpires",
        "MembersAt", "MembershipDays", "MinimumStaff", "Name", "NamesItsMembers", "Number", "ObserversAt", "Organisation", "PartnersAt", "Period", "Periods", "Place",
        "Posts", "Quantity", "Region", "SeatGameAt", "SeatsAt", "StaffAt", "StaffDays", "SuperiorsAt", "Text", "Title", "TitleIn", "Troops", "Truth", "Weight",
    ];

    private static readonly HashSet<string> Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default",
        "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if",
        "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override",
        "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void",
        "volatile", "while",
    ];

    /// <summary>Whether C# gives this word a meaning of its own.</summary>
    public static bool IsKeyword(string word) => Keywords.Contains(word);
}
