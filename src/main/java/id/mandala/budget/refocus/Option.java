package id.mandala.budget.refocus;

/**
 * One way to run one initiative: a binary column of the programme.
 *
 * @param initiative index in the instance
 * @param value worth in thousandths of a point, with the penalty for stopping that is not lost
 */
record Option(int initiative, Instance.Form form, int start, long value) {

    boolean isAs(Instance.Decision decision) {
        return start == decision.start() && form == decision.form();
    }
}
