namespace AfterNato.Runtime.Voting.Estimates;

/// <summary>So many of the parts must be won.</summary>
internal sealed class CompoundProbe(int needed, Probe[] parts) : Probe
{
    public override bool Wins
    {
        get
        {
            var won = 0;
            foreach (var part in parts)
                won += part.Wins ? 1 : 0;
            return won >= needed;
        }
    }

    public override void Join(int player)
    {
        foreach (var part in parts)
            part.Join(player);
    }

    public override void Leave(int player)
    {
        foreach (var part in parts)
            part.Leave(player);
    }
}
