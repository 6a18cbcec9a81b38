package id.mandala.evaluation;

/** Whether marks are still taken. */
enum Status {
    ENTRY,
    FINAL
}
