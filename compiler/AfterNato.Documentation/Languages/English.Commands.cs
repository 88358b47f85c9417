namespace AfterNato.Documentation.Languages;

/// <content>What is told of commands and posts.</content>
internal sealed partial class English
{
    public override string Under => "Under";

    public override string Leads => "Leads";

    public override string Post => "Post";

    public override string HeldBy => "Held by";

    public override string Deputies => "Deputies";

    public override string SecondHats => "Second hats";

    public override string Vacant => "vacant";

    public override string NotSaid => "not named in the file";
}
