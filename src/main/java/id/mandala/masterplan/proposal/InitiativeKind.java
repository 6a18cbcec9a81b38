package id.mandala.masterplan.proposal;

/** What is made. A smart city is not only applications. Words: {@code masterplan.kind.<name>}. */
public enum InitiativeKind {
    POLICY,
    PROCESS,
    SERVICE,
    APPLICATION,
    INFRASTRUCTURE,
    LITERACY
}
