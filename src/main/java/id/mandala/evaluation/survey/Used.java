package id.mandala.evaluation.survey;

/** How often somebody used the service within twelve months. Words: {@code evaluation.survey.used.<name>}. */
enum Used {
    NONE,
    ONCE,
    SEVERAL,
    OFTEN
}
