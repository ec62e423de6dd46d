using NodaTime;
using Safeguarding.Judgements;

namespace Safeguarding.Training.Internal;

internal static class TrainingReasons
{
    public static readonly ReasonCode Missing = ReasonCode.Parse("training-missing");
    public static readonly ReasonCode Overdue = ReasonCode.Parse("training-overdue");
    public static readonly ReasonCode Expired = ReasonCode.Parse("training-certificate-expired");
    public static readonly ReasonCode Holds = ReasonCode.Parse("training-holds");
    public static readonly ReasonCode HoldsForGood = ReasonCode.Parse("training-done");
    public static readonly ReasonCode NotYet = ReasonCode.Parse("training-not-yet-due");
    public static readonly ReasonCode BeforeRole = ReasonCode.Parse("training-needed-before-the-role");
    public static readonly ReasonCode NoLead = ReasonCode.Parse("no-lead-on-record");
    public static readonly ReasonCode NoDeputy = ReasonCode.Parse("no-deputy-on-record");
    public static readonly ReasonCode Loan = ReasonCode.Parse("training-profile-of-another-nation");
    public static readonly ReasonCode Topics = ReasonCode.Parse("training-topics-not-covered");
    public static readonly ReasonCode OwnTopics = ReasonCode.Parse("required-topics-not-on-record");

    public static string Text(LocalDate? day) => Safeguarding.Internal.DayText.Text(day);
}
