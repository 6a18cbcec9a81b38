package id.mandala.budget.refocus;

import java.util.ArrayList;
import java.util.List;

/** The sum of a row as it grows. */
final class Terms {

    private final List<Integer> columns = new ArrayList<>();
    private final List<Double> coefficients = new ArrayList<>();

    void add(int column, double coefficient) {
        if (coefficient != 0) {
            columns.add(column);
            coefficients.add(coefficient);
        }
    }

    int size() {
        return columns.size();
    }

    Row row(Row.Kind kind, String of, double least, double most) {
        return new Row(
                kind,
                of,
                least,
                most,
                columns.stream().mapToInt(Integer::intValue).toArray(),
                coefficients.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
