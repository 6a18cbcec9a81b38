package id.mandala.budget.execution;

import id.mandala.region.Area;
import id.mandala.values.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What auditors found about the region's budget lines.
 *
 * @param agencies their names
 */
record FindingsPage(Area region, List<Entry> findings, Map<UUID, String> agencies, LocalDate today) {

    /**
     * @param line its name
     * @param agency the one that spends it
     */
    record Entry(Finding it, String line, UUID agency) {}

    public String agency(UUID id) {
        return agencies.getOrDefault(id, "");
    }

    public long open() {
        return findings.stream().filter(entry -> entry.it().isOpen()).count();
    }

    /** Of those that are open. */
    public Rupiah amount() {
        return Rupiah.sum(findings.stream()
                .filter(entry -> entry.it().isOpen())
                .map(entry -> entry.it().amount())
                .toList());
    }

    public boolean isDemo() {
        return findings.stream().anyMatch(entry -> entry.it().demo());
    }
}
