using AfterNato.Runtime.Commands;

namespace AfterNato.Checks.Commands;

/// <summary>
/// Sets of commands that are all above each other, by the steps between them: the strongly connected components with a circle, found in one
/// walk (Tarjan, 1972) without recursion, so that a chain may be as long as it likes.
/// </summary>
internal sealed class CommandKnots
{
    private readonly ILookup<Command, Subordination> _above;
    private readonly Dictionary<Command, int> _number = [];
    private readonly Dictionary<Command, int> _lowest = [];
    private readonly Dictionary<Command, int> _knot = [];
    private readonly Stack<Command> _open = [];
    private int _knots;

    private CommandKnots(IEnumerable<Subordination> links) => _above = links.ToLookup(link => link.Command);

    public static IEnumerable<List<Subordination>> Of(IReadOnlyList<Subordination> links)
    {
        var knots = new CommandKnots(links);
        foreach (var link in links.Where(link => !knots._number.ContainsKey(link.Command)))
            knots.Walk(link.Command);
        return links.Where(link => knots._knot[link.Command] == knots._knot[link.Superior]).GroupBy(link => knots._knot[link.Command]).Select(knot => knot.ToList());
    }

    private void Walk(Command start)
    {
        var path = new Stack<(Command Command, IEnumerator<Subordination> Above)>();
        Enter(start);
        while (path.TryPeek(out var top))
        {
            if (top.Above.MoveNext())
            {
                var next = top.Above.Current.Superior;
                if (!_number.TryGetValue(next, out var number))
                    Enter(next);
                else if (!_knot.ContainsKey(next))
                    _lowest[top.Command] = Math.Min(_lowest[top.Command], number);
                continue;
            }

            path.Pop();
            top.Above.Dispose();
            if (path.TryPeek(out var below))
                _lowest[below.Command] = Math.Min(_lowest[below.Command], _lowest[top.Command]);
            if (_lowest[top.Command] == _number[top.Command])
                Close(top.Command);
        }

        void Enter(Command command)
        {
            _number[command] = _lowest[command] = _number.Count;
            _open.Push(command);
            path.Push((command, _above[command].GetEnumerator()));
        }
    }

    private void Close(Command first)
    {
        Command command;
        do
        {
            command = _open.Pop();
            _knot[command] = _knots;
        }
        while (command != first);
        _knots++;
    }
}
