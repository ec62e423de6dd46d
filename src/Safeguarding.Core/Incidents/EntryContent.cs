using NodaTime;
using Safeguarding.Incidents.Internal;
using Safeguarding.Support;
using Safeguarding.Taxonomy;

namespace Safeguarding.Incidents;

/// <summary>What an entry of the record tells. Made by the method for its kind.</summary>
/// <remarks>
/// Immutable. There is no field for an image, its description, a preview or its address. Fields that a kind doesn't have are null or
/// empty.
/// </remarks>
public sealed partial class EntryContent
{
    private EntryContent(EntryKind kind, PersonId by)
    {
        Kind = kind;
        By = by == default ? throw new ArgumentException("Say who writes.", nameof(by)) : by;
    }

    /// <summary>What kind of entry it is.</summary>
    public EntryKind Kind { get; }

    /// <summary>Who writes it.</summary>
    public PersonId By { get; }

    /// <summary>Harms (opened, classified).</summary>
    public IReadOnlyList<HarmCode> Harms { get; private init; } = [];

    /// <summary>The cell of the 4Cs (opened, classified).</summary>
    public RiskCell Cell { get; private init; }

    /// <summary>How grave it is (opened, classified).</summary>
    public Severity Severity { get; private init; }

    /// <summary>The nation (opened).</summary>
    public Nation Nation { get; private init; }

    /// <summary>The host's name of the platform, or null (opened).</summary>
    public string? Platform { get; private init; }

    /// <summary>Where it happened (opened).</summary>
    public IncidentPlace Where { get; private init; }

    /// <summary>When it happened, or began (opened, account).</summary>
    public Instant? HappenedAt { get; private init; }

    /// <summary>When it ended, or null (opened, account).</summary>
    public Instant? HappenedUntil { get; private init; }

    /// <summary>When it was told (opened, account).</summary>
    public Instant? ToldAt { get; private init; }

    /// <summary>Whether a sexual image is part of it; nothing more about it is ever recorded (opened).</summary>
    public bool? HasSexualImage { get; private init; }

    /// <summary>Who is involved (opened, person).</summary>
    public IReadOnlyList<IncidentPerson> People { get; private init; } = [];

    /// <summary>What was said or seen (account).</summary>
    public IReadOnlyList<Statement> Statements { get; private init; } = [];

    /// <summary>What was done or decided, advised, answered or came of it.</summary>
    public string? Text { get; private init; }

    /// <summary>Reasons (decision), or why (parents, correction, restriction, reopened, holds, erasure).</summary>
    public IReadOnlyList<string> Why { get; private init; } = [];

    /// <summary>The day by which an action is due (action).</summary>
    public LocalDate? Due { get; private init; }

    /// <summary>When it was done (action).</summary>
    public Instant? DoneAt { get; private init; }

    /// <summary>Who is to do it (action).</summary>
    public PersonId AssignedTo { get; private init; }

    /// <summary>The number of the entry that this one completes, corrects or erases (action, correction, erasure).</summary>
    public int? Concerns { get; private init; }

    /// <summary>Whether it was referred (decision).</summary>
    public ReferralState Referral { get; private init; }

    /// <summary>The agency or place of support (decision, agency, support).</summary>
    public ContactId Contact { get; private init; }

    /// <summary>Whether the parents were told (parents).</summary>
    public bool? Told { get; private init; }

    /// <summary>The name of the field that a correction is about (correction).</summary>
    public string? Field { get; private init; }

    /// <summary>The value that was wrong; it stays on record (correction).</summary>
    public string? OldValue { get; private init; }

    /// <summary>The value that is right (correction).</summary>
    public string? NewValue { get; private init; }

    /// <summary>Who may not see the record, with everybody who reports to them (restriction).</summary>
    public IReadOnlyList<PersonId> HiddenFrom { get; private init; } = [];

    /// <summary>How the record is closed (closed).</summary>
    public IncidentStatus Status { get; private init; }

    internal Canonical WriteTo(Canonical form) => CanonicalContent.Write(form, this);
}
