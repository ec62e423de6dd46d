namespace Safeguarding.Legislation;

/// <summary>One item of a checklist: a provision or a document, whom it binds, and what it asks for.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DutyItem
{
    internal DutyItem(
        ProvisionId provision,
        IReadOnlyList<DutyHolder> binds,
        string task,
        bool isForChildrensServicesOnly,
        ProvisionId exemption
    )
    {
        Provision = provision;
        Binds = binds;
        Task = task;
        IsForChildrensServicesOnly = isForChildrensServicesOnly;
        Exemption = exemption;
    }

    /// <summary>The provision.</summary>
    public ProvisionId Provision { get; }

    /// <summary>Whom it binds or speaks to; never empty.</summary>
    public IReadOnlyList<DutyHolder> Binds { get; }

    /// <summary>What it asks for, in our own words. The provision's headings are the parts to tick off, where it has any.</summary>
    public string Task { get; }

    /// <summary>Whether it binds only services that children are likely to use.</summary>
    public bool IsForChildrensServicesOnly { get; }

    /// <summary>The provision that exempts services of schools, colleges and childcare providers, while it is in force; else the default value.</summary>
    public ProvisionId Exemption { get; }
}
