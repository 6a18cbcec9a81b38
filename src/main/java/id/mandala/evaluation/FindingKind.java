package id.mandala.evaluation;

/** What a finding says of a regency. */
public enum FindingKind {
    STRENGTH,
    WEAKNESS,
    RECOMMENDATION
}
