using System.Collections.Immutable;

using AfterNato.Runtime;
using AfterNato.Runtime.Claims;
using AfterNato.Runtime.Decisions;
using AfterNato.Runtime.Membership;
using AfterNato.Runtime.Model;

namespace AfterNato.Compiler.Models;

/// <summary>What one stage of a reform computes: the code that it shares with others, in which some procedures have several courses.</summary>
internal sealed class LogicOfStage(Logic shared, ImmutableDictionary<int, int> courses) : Logic
{
    public override Stage Procedure(int declaration, Architecture model) => shared.Procedure(courses.GetValueOrDefault(declaration, declaration), model);

    public override MemberSet Set(int index, Situation at) => shared.Set(index, at);

    public override Claim Condition(int index, Situation at) => shared.Condition(index, at);
}
