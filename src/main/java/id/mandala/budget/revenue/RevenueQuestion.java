package id.mandala.budget.revenue;

import id.mandala.values.Chosen;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the overview is asked for.
 *
 * @param pd the agency that collects
 * @param keadaan {@code dijelaskan} for the accounts with something to explain
 */
record RevenueQuestion(@Nullable String pd, @Nullable String keadaan) {

    Optional<UUID> agency() {
        return Chosen.id(pd);
    }

    boolean onlyShort() {
        return "dijelaskan".equals(keadaan);
    }

    public boolean isAsked() {
        return agency().isPresent() || onlyShort();
    }

    boolean wants(RevenueAccount account) {
        return agency().filter(it -> !it.equals(account.agency())).isEmpty();
    }
}
