package id.mandala.overlap.cases;

import id.mandala.values.Rupiah;
import java.util.Optional;
import java.util.UUID;

/**
 * An item as it stood when the case was opened.
 *
 * @param share what its agency goes on doing, where the work is divided; else empty
 */
public record CaseItem(ItemRef ref, UUID agency, String name, Optional<Rupiah> amount, String share) {

    static CaseItem of(ItemNow now) {
        return new CaseItem(now.ref(), now.agency(), now.name(), now.amount(), "");
    }
}
