package id.mandala.budget.refocus;

import java.util.Arrays;
import java.util.Locale;

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
        SPEND,
        CHANGES;

        /** As others read it: {@code co-funding}. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static final double FREE = Double.POSITIVE_INFINITY;

    double coefficient(int column) {
        for (int k = 0; k < columns.length; k++) {
            if (columns[k] == column) {
                return coefficients[k];
            }
        }
        return 0;
    }

    /** With one column more. */
    Row with(int column, double coefficient) {
        var wider = Arrays.copyOf(columns, columns.length + 1);
        var coefficients = Arrays.copyOf(this.coefficients, wider.length);
        wider[wider.length - 1] = column;
        coefficients[wider.length - 1] = coefficient;
        return new Row(kind, of, least, most, wider, coefficients);
    }
}
