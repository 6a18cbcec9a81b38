package id.mandala.monitoring.report;

import id.mandala.values.RuleBroken;
import java.util.Comparator;
import java.util.List;

/** A batch with faults; nothing of it was written. */
final class ReportsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param position within the batch, from 0 */
    record Fault(int position, RuleBroken rule) {

        /** As the sender knows it: {@code reports[3].physical}. */
        String where() {
            return switch (rule.code()) {
                case "monitoring.batch-twice", "monitoring.no-initiative" -> "reports[" + position + "].initiative";
                case "monitoring.month-ahead", "monitoring.month-closed" -> "reports[" + position + "].month";
                case "monitoring.batch-version" -> "reports[" + position + "].version";
                default ->
                    rule.code().startsWith("monitoring.state.")
                            ? "reports[" + position + "]"
                            : "reports[" + position + "]." + ReportForm.field(rule.code());
            };
        }
    }

    private final transient List<Fault> faults;

    private ReportsRefused(List<Fault> faults) {
        super(faults.size() + " faults in a batch");
        this.faults =
                faults.stream().sorted(Comparator.comparingInt(Fault::position)).toList();
    }

    static void unlessNone(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ReportsRefused(faults);
        }
    }

    List<Fault> faults() {
        return faults;
    }
}
