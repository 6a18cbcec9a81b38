package id.mandala.budget.refocus;

/**
 * {@code least <= sum of coefficients times columns <= most}.
 *
 * @param kind the rule it stands for
 * @param of whose rule: a year and a source, an agency, initiatives
 */
@SuppressWarnings("ArrayRecordComponent") // written once and read here only
record Row(Kind kind, String of, double least, double most, int[] columns, double[] coefficients) {

    enum Kind {
        PICK,
        CEILING,
        MOVABLE,
        PREREQUISITE,
        CHOICE,
        CAPACITY,
        CO_FUNDING,
        SHARE,
        SPEND
    }

    static final double FREE = Double.POSITIVE_INFINITY;
}
