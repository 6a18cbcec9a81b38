package id.mandala.evaluation.evidence;

import java.util.List;
import java.util.stream.Collectors;

/** Which files of a ledger belong to a year: those that ever answered a question of it, in the order they came. */
final class BundleFiles {

    private BundleFiles() {}

    static List<LedgerLine> of(List<LedgerLine> ledger, int year) {
        var used = ledger.stream()
                .filter(it -> it.cell("kind").equals("USE") && it.cell("year").equals(String.valueOf(year)))
                .map(it -> it.cell("evidence"))
                .collect(Collectors.toSet());
        return ledger.stream()
                .filter(it -> it.isFile() && used.contains(it.cell("evidence")))
                .toList();
    }
}
