using System.Reflection;

using AfterNato.CodeGeneration;
using AfterNato.CodeGeneration.Text;
using AfterNato.Compiler.Models;
using AfterNato.Runtime.Facts;

namespace AfterNato.Cli.Tests.Building;

public sealed class GeneratedCodeTests
{
    private static readonly Assembly Runtime = typeof(FactCarrier).Assembly;

    [Theory]
    [InlineData("System.IO.File.Delete(\"x\")")]
    [InlineData("System.Environment.Exit(1)")]
    [InlineData("typeof(string).Assembly.GetType(\"x\")")]
    [InlineData("System.Type.GetType(\"System.IO.File\")")]
    [InlineData("typeof(string).GetMethods()")]
    [InlineData("System.Activator.CreateInstance(typeof(string))")]
    [InlineData("System.GC.Collect()")]
    [InlineData("System.Threading.Thread.Sleep(1)")]
    [InlineData("System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(string))")]
    [InlineData("System.Runtime.CompilerServices.Unsafe.SizeOf<int>()")]
    [InlineData("new System.Collections.Generic.List<int>()")]
    public void Code_that_reaches_beyond_the_runtime_is_refused(string call)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => Compile($"public class X {{ public object M() {{ object o = 1; {(call.StartsWith("new", StringComparison.Ordinal) ? "o = " : "")}{call}; return o; }} }}"));

        Assert.Contains("reaches for", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Native_code_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => Compile("public class X { [System.Runtime.InteropServices.DllImport(\"c\")] public static extern int getpid(); }"));

    [Fact]
    public void Code_that_computes_is_not() =>
        Assert.NotEmpty(Compile("public class X { static readonly int[] A = [1, 2, 3, 4, 5]; public int M(int i) => A[i] + new System.Func<int, int>(x => x + 1)(i); }"));

    [Fact]
    public void No_fact_hides_behind_a_member_of_what_carries_it()
    {
        var members = Runtime.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(FactCarrier)))
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance))
            .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false })
            .Select(member => member.Name)
            .Except(ReservedNames.OfObject);

        Assert.Empty(members.Except(ReservedNames.OfFactCarriers));
    }

    private static byte[] Compile(string logic) => CSharpCompiler.CompileLogic(new GeneratedModel("X", logic, "", "", []), "x");
}
