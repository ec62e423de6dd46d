using Safeguarding.Classification;

namespace Safeguarding.Tests.Classification;

public class AllocationTests
{
    [Fact]
    public void The_verdict_call_allocates_nothing_once_warm()
    {
        var texts = new[]
        {
            "send me a pic, dont tell ur mum",
            "k y s u little r@t, everyones waiting",
            "see you at netball training, bring your kit and a drink",
            "im on the bridge. its so high",
            string.Concat(Enumerable.Repeat("free spins, use ur dads card. ", 200)),
        };
        var verdicts = 0;
        for (var warm = 0; warm < 200; warm++)
        {
            foreach (var text in texts)
                verdicts += (int)TextClassifier.Default.Decide(text.AsSpan()).Verdict;
        }
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var run = 0; run < 100; run++)
        {
            foreach (var text in texts)
                verdicts += (int)TextClassifier.Default.Decide(text.AsSpan()).Verdict;
        }
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(verdicts > 0);
    }
}
