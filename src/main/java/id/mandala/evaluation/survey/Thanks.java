package id.mandala.evaluation.survey;

/** What is told at the end. Words: {@code evaluation.survey.thanks.<name>}. */
enum Thanks {
    KEPT,
    /** Kept, and something in the suggestion was masked. */
    MASKED,
    NOT_USER,
    FULL,
    ADDRESS
}
