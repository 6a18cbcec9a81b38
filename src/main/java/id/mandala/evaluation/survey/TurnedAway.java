package id.mandala.evaluation.survey;

/** Why somebody was thanked and not asked further. Words: {@code evaluation.survey.turned-away.<name>}. */
enum TurnedAway {
    NOT_USER,
    /** As many answers as users. */
    FULL,
    /** Too many answers from one network address within an hour. */
    ADDRESS
}
