namespace Safeguarding.Legislation;

/// <summary>The kind of instrument, named as in legislation.gov.uk addresses.</summary>
/// <remarks>Numbers and codes are in the ledger (Data/ledger) and are never reused.</remarks>
public enum EnactmentType
{
    /// <summary>Not stated.</summary>
    None = 0,

    /// <summary>A public general Act of the UK Parliament.</summary>
    Ukpga = 1,

    /// <summary>An Act of the Scottish Parliament.</summary>
    Asp = 2,

    /// <summary>An Act of the Northern Ireland Assembly.</summary>
    Nia = 3,

    /// <summary>A Northern Ireland Order in Council.</summary>
    Nisi = 4,

    /// <summary>An Act of the Parliament of Northern Ireland, 1921 to 1972.</summary>
    Apni = 5,

    /// <summary>An Act of the National Assembly for Wales.</summary>
    Anaw = 6,

    /// <summary>An Act of Senedd Cymru.</summary>
    Asc = 7,

    /// <summary>An EU regulation as it forms part of UK law.</summary>
    Eur = 8,

    /// <summary>Anything that has no legislation.gov.uk address: guidance, codes, strategies.</summary>
    Guidance = 9,
}
