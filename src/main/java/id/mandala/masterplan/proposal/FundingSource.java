package id.mandala.masterplan.proposal;

/** Where money comes from. Words: {@code masterplan.source.<name>}. */
public enum FundingSource {
    APBD_REGENCY,
    APBD_PROVINCE,
    APBN,
    DAK,
    CSR,
    KPBU,
    COMMUNITY
}
