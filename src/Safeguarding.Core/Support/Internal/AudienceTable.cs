namespace Safeguarding.Support.Internal;

/// <summary>Who counts as whom: a parent is an adult and a member of the public, staff act for their employer. Our own judgement.</summary>
internal static class AudienceTable
{
    public static bool Covers(ContactAudience audience, ContactAudience seeker) =>
        audience == ContactAudience.Anyone
        || audience == seeker
        || seeker switch
        {
            ContactAudience.Parent => audience is ContactAudience.Adult or ContactAudience.Public,
            ContactAudience.Public => audience is ContactAudience.Adult,
            ContactAudience.Adult => audience is ContactAudience.Public,
            // Whoever works with children may have to act for the organisation.
            ContactAudience.Professional => audience
                is ContactAudience.Adult
                    or ContactAudience.Public
                    or ContactAudience.Employer
                    or ContactAudience.Trustee
                    or ContactAudience.Controller,
            ContactAudience.Volunteer => audience
                is ContactAudience.Adult
                    or ContactAudience.Public
                    or ContactAudience.Professional,
            ContactAudience.Employer or ContactAudience.Trustee or ContactAudience.Controller => audience
                is ContactAudience.Adult
                    or ContactAudience.Public
                    or ContactAudience.Professional
                    or ContactAudience.Employer,
            _ => false,
        };
}
