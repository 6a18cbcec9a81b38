package id.mandala.monitoring.warning;

import java.util.Comparator;
import java.util.List;

/** Where work may stand at the end of the year: values with their weights, from which every figure of a warning is read. */
record Ends(List<End> all) {

    /** @param work per cent of the year's work, 0 to 100 */
    record End(double work, double weight) {}

    Ends {
        all = all.stream().sorted(Comparator.comparingDouble(End::work)).toList();
    }

    /** The least value that this share of the weight does not pass. */
    double quantile(double share) {
        double until = share * weight();
        double sum = 0;
        for (var it : all) {
            sum += it.weight();
            if (sum >= until) {
                return it.work();
            }
        }
        return all.getLast().work();
    }

    /** The share of the weight below a value, 0 to 1. */
    double below(double work) {
        return all.stream()
                        .filter(it -> it.work() < work)
                        .mapToDouble(End::weight)
                        .sum()
                / weight();
    }

    private double weight() {
        return all.stream().mapToDouble(End::weight).sum();
    }
}
