package id.mandala.budget.revenue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What taking a file of revenue would do; nothing has been written yet.
 *
 * @param accounts new ones
 * @param renamed those that get another name
 * @param added new years by account
 * @param changed years by account that tell something new
 * @param called accounts the file names, by id
 * @param unchanged how many rows tell nothing new
 */
record RevenueImport(
        String file,
        List<RevenueAccount> accounts,
        List<RevenueAccount> renamed,
        Map<UUID, List<RevenueYear>> added,
        Map<UUID, List<RevenueYear>> changed,
        Map<UUID, String> called,
        int unchanged) {

    private static final int SHOWN = 50;

    public int yearsAdded() {
        return count(added);
    }

    public int yearsChanged() {
        return count(changed);
    }

    /** The first of those added, each with its account. */
    public List<String> namesAdded() {
        return names(added);
    }

    public List<String> namesChanged() {
        return names(changed);
    }

    /** The first of the accounts that get another name. */
    public List<String> namesRenamed() {
        return renamed.stream().limit(SHOWN).map(RevenueAccount::called).toList();
    }

    public boolean isEmpty() {
        return accounts.isEmpty() && renamed.isEmpty() && added.isEmpty() && changed.isEmpty();
    }

    private List<String> names(Map<UUID, List<RevenueYear>> years) {
        return years.entrySet().stream()
                .flatMap(it ->
                        it.getValue().stream().map(year -> called.getOrDefault(it.getKey(), "–") + ", " + year.year()))
                .limit(SHOWN)
                .toList();
    }

    private static int count(Map<UUID, List<RevenueYear>> years) {
        return years.values().stream().mapToInt(List::size).sum();
    }
}
