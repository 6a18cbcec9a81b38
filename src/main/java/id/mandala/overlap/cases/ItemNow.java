package id.mandala.overlap.cases;

import id.mandala.values.Rupiah;
import java.util.Optional;
import java.util.UUID;

/**
 * An item as it stands today.
 *
 * @param agency whose it is, as it was named when it was written
 * @param years in words, {@code 2022–2026}; empty where none are known
 * @param amount what it is planned to cost in all; absent where nothing is estimated
 * @param page where it is shown
 * @param standing whether it may still become part of a case
 */
public record ItemNow(
        ItemRef ref,
        UUID agency,
        String name,
        String description,
        String years,
        Optional<Rupiah> amount,
        String page,
        boolean standing) {

    /** What is compared, in one text. */
    public String text() {
        return description.isEmpty() ? name : name + ". " + description;
    }
}
