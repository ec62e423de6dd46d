using BenchmarkDotNet.Attributes;
using NodaTime;
using Safeguarding.Consent;
using Safeguarding.Taxonomy;
using Safeguarding.Tests.Consent;

namespace Safeguarding.Benchmarks;

/// <summary>
/// A school: 2,000 children, 50 planned uses each, some 20 events a child. The fast form folds a record once for all of its uses; the naive
/// one is the tests' twin, which walks every event for every use and answers the verdict only.
/// </summary>
[MemoryDiagnoser]
public class ConsentBenchmarks
{
    private const int Children = 2_000;
    private static readonly Instant At = Instant.FromUtc(2026, 11, 22, 9, 0);
    private ConsentRecord[] school = [];

    [GlobalSetup]
    public void Setup() => school = [.. Enumerable.Range(0, Children).Select(Child)];

    [Benchmark(Baseline = true)]
    public int Naive() =>
        school.Sum(r => r.Uses.Count(u => NaiveConsent.Decide(r, u, At, null) == ConsentVerdict.Permit));

    [Benchmark]
    public int Verdicts() => school.Sum(r => r.AsOf(At).DecideAll().Count(d => d.Verdict == ConsentVerdict.Permit));

    [Benchmark]
    public int VerdictsWithEveryReason() => school.Sum(r => r.AsOf(At).DecideAll().Sum(d => d.Reasons.Count));

    private static readonly PurposeCode[] Purposes =
    [
        PurposeCode.Parse("publicity"),
        PurposeCode.Parse("newsletter"),
        PurposeCode.Parse("prospectus"),
        PurposeCode.Parse("press"),
        PurposeCode.Parse("fundraising"),
    ];

    private static ConsentRecord Child(int number)
    {
        ImageChannel[] channels =
        [
            ImageChannel.Website,
            ImageChannel.SocialMedia,
            ImageChannel.Print,
            ImageChannel.InternalDisplay,
            ImageChannel.Broadcast,
        ];
        var (mother, father, child) = (Ref("mother"), Ref("father"), Ref("child"));
        var start = Instant.FromUtc(2025, 1, 10, 12, 0);
        var events = new List<ConsentEvent>();
        foreach (var purpose in Purposes)
        {
            var scope = ConsentScope.Of([purpose], channels);
            foreach (var giver in new[] { mother, father, child })
                events.Add(
                    ConsentEvent.Given(Ref($"y{events.Count}"), giver, scope, start + Duration.FromDays(events.Count))
                );
        }
        events.Add(ConsentEvent.Of(ConsentEventKind.Requested, Ref("q"), mother, start));
        if (number % 5 == 0)
            events.Add(
                ConsentEvent.Of(
                    ConsentEventKind.Withdrawn,
                    Ref("w"),
                    father,
                    start + Duration.FromDays(300),
                    ConsentScope.Of(channels: [ImageChannel.SocialMedia])
                )
            );
        if (number % 20 == 0)
            events.Add(ConsentEvent.Restricted(Ref("r"), RestrictionKind.CourtOrder, start + Duration.FromDays(200)));
        return ConsentRecord.Create(
            Ref($"record-{number}"),
            (Nation)(1 + number % 4),
            ImageSubject.Create(
                Ref($"child-{number}"),
                new LocalDate(2010 + number % 10, 1 + number % 12, 1 + number % 28)
            ),
            [
                Giver.Create(mother, GiverRole.Parent),
                Giver.Create(father, GiverRole.Parent),
                Giver.Create(child, GiverRole.Child),
            ],
            [
                ConsentNotice.Create(
                    Ref("n1"),
                    start - Duration.FromDays(10),
                    [NoticeController.Create("The School", "office@school.example")],
                    Purposes.Select(p => NoticeEntry.Create(p, channels)),
                    "Tell the office."
                ),
            ],
            events,
            from purpose in Purposes
            from channel in channels
            from kind in new[] { ImageKind.Photo, ImageKind.Video }
            select ImageUse.Create(Ref($"{purpose}-{channel}-{kind}"), purpose, channel, kind, LawfulBasis.Consent)
        );
    }

    private static ConsentRef Ref(string text) => ConsentRef.Parse(text);
}
