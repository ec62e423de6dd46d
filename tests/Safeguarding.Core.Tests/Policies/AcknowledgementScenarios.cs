using Safeguarding.Policies;
using Safeguarding.Taxonomy;
using static Safeguarding.Tests.Policies.Given;

namespace Safeguarding.Tests.Policies;

/// <summary>Who has read and understood what, and who is missing.</summary>
public class AcknowledgementScenarios
{
    private static readonly DocumentVersion[] Versions =
    [
        Material("1", "2025-01-06"),
        Editorial("1.1", "2025-06-02"),
        Material("2", "2026-01-05"),
        Editorial("2.1", "2026-03-02"),
    ];

    private static readonly PolicyPerson[] Two = [Person("ann", PolicyRole.Staff), Person("ben", PolicyRole.Volunteer)];
    private static readonly PolicyPerson[] Family = [Person("kim", PolicyRole.Child), Person("mum", PolicyRole.Parent)];

    [Fact]
    public void Nobody_has_read_it_yet()
    {
        var row = Ask("2025-02-03");
        Assert.Equal(["ann:never-acknowledged", "ben:never-acknowledged"], row.Missing());
        Assert.Equal(2, row.ReaderCount);
        Assert.Contains(row.Reasons, r => r.Text.StartsWith("2 of 2 people", StringComparison.Ordinal));
        Assert.Equal("acknowledgement-never-made", row.MissingAcknowledgements[0].Reasons.Codes().Single());
        Assert.Null(row.MissingAcknowledgements[0].Last);
    }

    [Fact]
    public void One_is_missing()
    {
        var row = Ask("2025-02-03", Read("ann", "1", "2025-01-20"));
        Assert.Equal(["ben:never-acknowledged"], row.Missing());
        Assert.Contains(row.Reasons, r => r.Text.StartsWith("1 of 2 people", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_is_missing_and_nothing_is_said()
    {
        var row = Ask("2025-02-03", Read("ben", "1", "2025-01-21"), Read("ann", "1", "2025-01-20"));
        Assert.Empty(row.MissingAcknowledgements);
        Assert.DoesNotContain("acknowledgements-missing", row.Reasons.Codes());
        Assert.DoesNotContain("acknowledged-by-a-parent-only", row.Reasons.Codes());
    }

    [Fact]
    public void As_of_a_day_before_it_was_acknowledged_somebody_is_missing()
    {
        var read = Read("ann", "1", "2025-01-20");
        Assert.Equal(["ann:never-acknowledged", "ben:never-acknowledged"], Ask("2025-01-19", read).Missing());
        Assert.Equal(["ben:never-acknowledged"], Ask("2025-01-20", read).Missing());
    }

    [Fact]
    public void An_editorial_version_keeps_acknowledgements()
    {
        Assert.Equal(["ben:never-acknowledged"], Ask("2025-06-02", Read("ann", "1", "2025-01-20")).Missing());
        Assert.Equal("1.1", Ask("2025-06-02").VersionInForce!.Version);
    }

    [Fact]
    public void A_material_version_voids_them_on_its_first_day()
    {
        var read = new[] { Read("ann", "1", "2025-01-20"), Read("ben", "1.1", "2025-07-01") };
        Assert.Empty(Ask("2026-01-04", read).MissingAcknowledgements);
        var row = Ask("2026-01-05", read);
        Assert.Equal(["ann:voided-by-material-version", "ben:voided-by-material-version"], row.Missing());
        var first = row.MissingAcknowledgements[0];
        Assert.Equal("1", first.Last!.Version);
        Assert.Equal("Acknowledged version 1; version 2 has since changed what matters", first.Reasons.Single().Text);
    }

    [Fact]
    public void An_editorial_version_does_not_bring_a_void_one_back() =>
        Assert.Equal(
            ["ann:voided-by-material-version", "ben:never-acknowledged"],
            Ask("2026-03-02", Read("ann", "1", "2025-01-20")).Missing()
        );

    [Fact]
    public void The_material_version_counts_though_an_editorial_one_is_in_force() =>
        Assert.Equal(["ben:never-acknowledged"], Ask("2026-03-02", Read("ann", "2", "2026-01-20")).Missing());

    [Fact]
    public void A_version_read_before_it_is_in_force_counts_from_then_on()
    {
        var read = Read("ann", "2", "2025-12-15");
        Assert.Equal(["ann:not-yet-in-force", "ben:never-acknowledged"], Ask("2025-12-20", read).Missing());
        Assert.Equal(["ben:never-acknowledged"], Ask("2026-01-05", read).Missing());
        Assert.Contains(
            "not in force yet",
            Ask("2025-12-20", read).MissingAcknowledgements[0].Reasons[0].Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_first_version_is_material_whatever_it_says() =>
        Assert.Equal(
            ["ann:never-acknowledged"],
            Document("2025-01-06", versions: [Editorial("0", "2025-01-06")], mustRead: [PolicyRole.Staff])
                .Ask("2025-02-03", people: Two)
                .Missing()
        );

    [Fact]
    public void Before_the_first_version_nobody_can_have_read_it()
    {
        var row = Ask("2025-01-05");
        Assert.Empty(row.MissingAcknowledgements);
        Assert.Equal(0, row.ReaderCount);
        Assert.Null(row.VersionInForce);
        Assert.Contains("document-not-yet-in-force", row.Gaps.Codes());
        Assert.Contains("document-without-version", Document("2025-01-06").Ask("2025-02-03").Gaps.Codes());
    }

    [Fact]
    public void Delivered_and_reminded_is_not_acknowledged()
    {
        var entry = Acknowledgement.Create(
            "doc",
            "1",
            "ann",
            null,
            Day("2025-01-13"),
            reminders: [Day("2025-01-20"), Day("2025-01-27"), Day("2025-02-10")]
        );
        var row = Ask("2025-02-03", entry);
        Assert.Equal(["ann:delivered-only", "ben:never-acknowledged"], row.Missing());
        Assert.Equal(
            "Delivered on 2025-01-13 and not yet acknowledged; reminders sent: 2",
            row.MissingAcknowledgements[0].Reasons[0].Text
        );
        Assert.Equal(["ann:never-acknowledged", "ben:never-acknowledged"], Ask("2025-01-12", entry).Missing());
        // What was delivered long ago says nothing about the new version.
        Assert.Equal(["ann:never-acknowledged", "ben:never-acknowledged"], Ask("2026-02-03", entry).Missing());
    }

    [Fact]
    public void A_delivery_after_a_void_acknowledgement_is_the_last_word() =>
        Assert.Equal(
            ["ann:delivered-only", "ben:never-acknowledged"],
            Ask("2026-01-20", Read("ann", "1", "2025-01-20"), Read("ann", "2", null, delivered: "2026-01-12")).Missing()
        );

    [Fact]
    public void A_failed_check_does_not_count_until_it_is_passed()
    {
        var failed = Read("ann", "1", "2025-01-20", check: UnderstandingCheck.Failed);
        Assert.Equal(["ann:understanding-not-shown", "ben:never-acknowledged"], Ask("2025-02-03", failed).Missing());
        Assert.Equal(
            ["ben:never-acknowledged"],
            Ask("2025-02-03", failed, Read("ann", "1", "2025-01-27", check: UnderstandingCheck.Passed)).Missing()
        );
    }

    [Theory]
    [InlineData(UnderstandingCheck.Passed, 0)]
    [InlineData(UnderstandingCheck.Failed, 1)]
    [InlineData(UnderstandingCheck.NotDone, 1)]
    [InlineData(UnderstandingCheck.None, 1)]
    public void Where_a_check_is_asked_for_only_a_passed_one_counts(UnderstandingCheck check, int missing)
    {
        var row = Document("2025-01-06", versions: Versions, mustRead: [PolicyRole.Staff], check: true)
            .Ask("2025-02-03", people: Two, read: [Read("ann", "1", "2025-01-20", check: check)]);
        Assert.Equal(missing, row.MissingAcknowledgements.Count);
        Assert.All(row.MissingAcknowledgements, m => Assert.Equal(MissingCause.UnderstandingNotShown, m.Verdict));
    }

    [Theory]
    [InlineData("P12M", "2026-01-04", false)] // the material version of 5 January is not there yet
    [InlineData("P6M", "2025-07-20", false)]
    [InlineData("P6M", "2025-07-21", true)]
    [InlineData("academic-year", "2025-09-01", false)]
    [InlineData("academic-year", "2025-09-02", true)]
    public void Acknowledgements_expire(string expiry, string asOf, bool expired)
    {
        var row = Document("2025-01-06", versions: Versions, mustRead: [PolicyRole.Staff], expiry: expiry)
            .Ask(asOf, people: Two, read: [Read("ann", "1", "2025-01-20")]);
        Assert.Equal(expired ? ["ann:expired"] : [], row.Missing());
        if (expired)
            Assert.Contains(expiry, row.MissingAcknowledgements[0].Reasons[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Month_ends_of_expiry_do_not_drift() =>
        Assert.Empty(
            Document("2025-01-06", versions: [Versions[0]], mustRead: [PolicyRole.Staff], expiry: "P1M")
                .Ask("2025-02-28", people: Two, read: [Read("ann", "1", "2025-01-31")])
                .MissingAcknowledgements
        );

    [Fact]
    public void People_who_left_or_have_not_come_are_not_missing()
    {
        PolicyPerson[] people =
        [
            PolicyPerson.Create("gone", [PolicyRole.Staff], until: Day("2025-02-02")),
            PolicyPerson.Create("last-day", [PolicyRole.Staff], until: Day("2025-02-03")),
            PolicyPerson.Create("first-day", [PolicyRole.Staff], from: Day("2025-02-03")),
            PolicyPerson.Create("to-come", [PolicyRole.Staff], from: Day("2025-02-04")),
        ];
        Assert.Equal(
            ["last-day:never-acknowledged", "first-day:never-acknowledged"],
            Document("2025-01-06", versions: Versions, mustRead: [PolicyRole.Staff])
                .Ask("2025-02-03", people: people)
                .Missing()
        );
    }

    [Fact]
    public void Everybody_who_works_or_volunteers_reads_the_policy_of_the_catalogue()
    {
        PolicyPerson[] people =
        [
            Person("staff", PolicyRole.Staff),
            Person("volunteer", PolicyRole.Volunteer),
            Person("agency", PolicyRole.AgencyWorker),
            Person("intern", PolicyRole.Intern),
            Person("trustee", PolicyRole.Trustee),
            Person("lead", PolicyRole.SafeguardingLead),
            Person("parent", PolicyRole.Parent),
            Person("child", PolicyRole.Child),
        ];
        Assert.Equal(
            ["staff", "volunteer", "agency", "intern", "trustee", "lead"],
            Document("2025-01-06", type: Policy, versions: Versions)
                .Ask("2025-02-03", people: people)
                .MissingAcknowledgements.Select(m => m.Person.Id)
        );
    }

    [Fact]
    public void A_lead_of_no_other_role_counts_as_staff()
    {
        PolicyPerson[] people =
        [
            Person("lead", PolicyRole.SeniorLead),
            Person("club-lead", PolicyRole.Volunteer, PolicyRole.SafeguardingLead),
        ];
        Assert.Equal(
            ["lead"],
            Document("2025-01-06", versions: Versions, mustRead: [PolicyRole.Staff])
                .Ask("2025-02-03", people: people)
                .MissingAcknowledgements.Select(m => m.Person.Id)
        );
    }

    [Fact]
    public void Nobody_must_read_what_says_nobody_must() =>
        Assert.Empty(
            Document("2025-01-06", type: Policy, versions: Versions, mustRead: [])
                .Ask("2025-02-03", people: Two)
                .MissingAcknowledgements
        );

    [Theory]
    [InlineData(ChildSignature.None, true, false, "")] // a kind of the host's own: either
    [InlineData(ChildSignature.Either, true, false, "")]
    [InlineData(ChildSignature.Either, false, true, "")]
    [InlineData(ChildSignature.Either, false, false, "kim:never-acknowledged")]
    [InlineData(ChildSignature.Child, true, false, "")]
    [InlineData(ChildSignature.Child, false, true, "kim:child-has-not")]
    [InlineData(ChildSignature.Child, true, true, "")]
    [InlineData(ChildSignature.Parent, false, true, "")]
    [InlineData(ChildSignature.Parent, true, false, "kim:parent-has-not")]
    [InlineData(ChildSignature.Parent, true, true, "")]
    [InlineData(ChildSignature.Both, true, true, "")]
    [InlineData(ChildSignature.Both, true, false, "kim:parent-has-not")]
    [InlineData(ChildSignature.Both, false, true, "kim:child-has-not")]
    public void For_a_child_by_whom(ChildSignature signature, bool byChild, bool byParent, string missing)
    {
        var read = new List<Acknowledgement>();
        if (byChild)
            read.Add(Read("kim", "1", "2025-01-20"));
        if (byParent)
            read.Add(Read("kim", "1", "2025-01-21", by: "mum"));
        var row = Document("2025-01-06", versions: Versions, mustRead: [PolicyRole.Child], childSignature: signature)
            .Ask("2025-02-03", people: Family, read: [.. read]);
        Assert.Equal(missing, string.Join(",", row.Missing()));
        Assert.Equal(
            missing.Length == 0 && byParent && !byChild,
            row.Reasons.Codes().Contains("acknowledged-by-a-parent-only")
        );
    }

    [Fact]
    public void The_agreement_of_the_catalogue_wants_child_and_parent()
    {
        var agreement = Document("2025-01-06", type: Agreement, versions: Versions);
        var child = Read("kim", "1", "2025-01-20");
        var parent = Read("kim", "1", "2025-01-21", by: "mum");
        Assert.Equal(["kim:parent-has-not"], agreement.Ask("2025-02-03", people: Family, read: [child]).Missing());
        Assert.Equal(
            "acknowledgement-of-a-parent-missing",
            agreement
                .Ask("2025-02-03", people: Family, read: [child])
                .MissingAcknowledgements[0]
                .Reasons.Codes()
                .Single()
        );
        Assert.Equal(
            "acknowledgement-of-the-child-missing",
            agreement
                .Ask("2025-02-03", people: Family, read: [parent])
                .MissingAcknowledgements[0]
                .Reasons.Codes()
                .Single()
        );
        Assert.Empty(agreement.Ask("2025-02-03", people: Family, read: [child, parent]).MissingAcknowledgements);
        // A material version voids both.
        Assert.Equal(
            ["kim:voided-by-material-version"],
            agreement.Ask("2026-01-05", people: Family, read: [child, parent]).Missing()
        );
    }

    [Fact]
    public void Acknowledgements_of_one_document_say_nothing_about_another()
    {
        var record = PolicyRecord.Create(
            [
                Document("2025-01-06", id: "a", versions: [Versions[0]], mustRead: [PolicyRole.Staff]),
                Document("2025-01-06", id: "b", versions: [Versions[0]], mustRead: [PolicyRole.Staff]),
            ],
            Two,
            acknowledgements: [Read("ann", "1", "2025-01-20", document: "b")]
        );
        var review = record.Review(Day("2025-02-03"), Nation.England);
        Assert.Equal([1, 0], review.Documents.Select(d => d.MissingAcknowledgements.Count));
    }

    private static DocumentReview Ask(string asOf, params Acknowledgement[] read) =>
        Document("2025-01-06", versions: Versions, mustRead: [PolicyRole.Staff, PolicyRole.Volunteer])
            .Ask(asOf, people: Two, read: read);
}
