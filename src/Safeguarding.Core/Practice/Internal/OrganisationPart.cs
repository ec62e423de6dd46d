using Safeguarding.Input.Internal;
using Safeguarding.Taxonomy;

namespace Safeguarding.Practice.Internal;

/// <summary>Nation and setting of the organisation.</summary>
internal sealed record OrganisationPart(Nation Nation, OrganisationSetting Setting)
{
    public bool IsSchool => Setting is OrganisationSetting.School or OrganisationSetting.College;

    public static OrganisationPart? Read(Fields fields)
    {
        var nation = fields.Code<Nation>(
            "nation",
            "The nation whose law and guidance hold.",
            TaxonomyCodes.All<Nation>(),
            TaxonomyCodes.TryParse
        );
        var setting = fields.Code<OrganisationSetting>(
            "setting",
            "What kind of organisation it is; schools and colleges in England are held to the Department for Education's filtering and monitoring standards.",
            PracticeCodes.Settings,
            PracticeCodes.TryParse
        );
        fields.OptionalText("name", "The organisation's name; it isn't kept.", 200);
        return fields.End() ? new OrganisationPart(nation, setting) : null;
    }
}
