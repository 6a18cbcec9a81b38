package id.mandala.evaluation;

/** Whether marks are still taken. */
public enum Status {
    ENTRY,
    FINAL
}
