using AfterNato.Runtime.Numbers;

namespace AfterNato.Documentation.Languages;

/// <content>What is told of decisions.</content>
public abstract partial class Language
{
    public abstract string Steps { get; }

    public abstract string Step { get; }

    public abstract string TakenBy { get; }

    public abstract string DecidedBy { get; }

    public abstract string CanStopItAlone { get; }

    public abstract string Power { get; }

    public abstract string VetoPlayers { get; }

    public abstract string BlockingNumber { get; }

    public abstract string Unknown { get; }

    public abstract string Nobody { get; }

    public abstract string MemberHead { get; }

    public abstract string Members(int count);

    /// <summary>How many members a smallest blocking coalition has: zero where nothing can be adopted, null where nobody can stop it.</summary>
    public abstract string BlockingNumberIs(int? number);

    /// <summary>What is asked when each consents with a probability.</summary>
    public abstract string ChanceOfAdoption(Rational consent);

    /// <summary>That all have the same power.</summary>
    public abstract string AllAlike(int players, Rational share);

    public abstract string Decides { get; }

    public abstract string Seats(int count);
}
