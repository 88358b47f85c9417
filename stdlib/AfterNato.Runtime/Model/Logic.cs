using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;

namespace AfterNato.Runtime.Model;

/// <summary>What a compiled architecture computes: the generated code derives from this. The numbers are those in the model's data.</summary>
public abstract class Logic
{
    /// <summary>The course of a procedure, by the number of its declaration.</summary>
    public abstract Stage Procedure(int declaration, Architecture model);

    /// <summary>The members that a set expression stands for.</summary>
    public abstract MemberSet Set(int index, Situation at);

    /// <summary>Whether a condition is true.</summary>
    public abstract bool Condition(int index, Situation at);
}
