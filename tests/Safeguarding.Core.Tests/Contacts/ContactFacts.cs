namespace Safeguarding.Tests.Contacts;

/// <summary>What the sources say of each contact, written down apart from the data file: nations, one route, one need.</summary>
internal static class ContactFacts
{
    /// <summary>Id, nations (E W S N), a route or "" for a local contact, a need it serves.</summary>
    public static readonly (string Id, string Nations, string Route, string Need)[] All =
    [
        ("emergency", "EWSN", "999", "immediate-danger"),
        ("police-101", "EWSN", "101", "crime"),
        ("childline", "EWSN", "0800 1111", "any-worry"),
        ("nspcc-helpline", "EWSN", "0808 800 5000", "concern-about-a-child"),
        ("ceop", "EWSN", "https://www.ceop.police.uk/Safety-Centre/", "grooming"),
        ("iwf", "EWSN", "https://report.iwf.org.uk", "sexual-abuse-images"),
        (
            "report-remove",
            "EWSN",
            "https://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove/",
            "own-nude-image-online"
        ),
        ("report-harmful-content", "EWSN", "https://reportharmfulcontent.com", "harmful-content"),
        ("posh", "EWSN", "0344 381 4772", "platform-escalation"),
        ("report-fraud", "EWN", "0300 123 2040", "fraud"),
        ("fraud-scotland", "S", "101", "fraud"),
        ("act-early", "EWSN", "0800 011 3764", "radicalisation"),
        ("stop-it-now", "EWSN", "0808 1000 900", "childs-sexual-behaviour"),
        ("samaritans", "EWSN", "116 123", "emotional-distress"),
        ("shout", "EWSN", "SHOUT to 85258", "crisis"),
        ("la-children-england", "E", "", "child-at-risk"),
        ("lado", "E", "", "allegation-about-an-adult"),
        ("la-wales", "W", "", "child-at-risk"),
        ("scotland-social-work", "S", "", "child-at-risk"),
        ("scra", "S", "https://www.scra.gov.uk", "compulsory-measures"),
        ("parentline-scotland", "S", "08000 28 22 33", "family-support"),
        ("ni-gateway", "N", "", "child-at-risk"),
        ("ni-online-safety-hub", "N", "https://onlinesafetyhub.safeguardingni.org", "online-safety-advice"),
        ("vetting", "EWSN", "", "barring-referral"),
        ("charity-regulator", "EW", "", "charity-serious-incident"),
        ("ico-breach", "EWSN", "0303 123 1113", "personal-data-breach"),
        ("platform", "EWSN", "", "content-against-terms"),
    ];
}
