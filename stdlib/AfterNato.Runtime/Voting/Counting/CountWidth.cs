namespace AfterNato.Runtime.Voting.Counting;

/// <summary>Work that is done in counts just wide enough for so many players.</summary>
/// <typeparam name="TResult">What comes of it.</typeparam>
internal abstract class CountWidth<TResult>
{
    public TResult For(int players) => players switch
    {
        <= 63 => In<Count64>(),
        <= 255 => In<Count256>(),
        _ => In<CountUnbounded>(),
    };

    protected abstract TResult In<T>()
        where T : struct, ICount<T>;
}
