package id.mandala.overlap.found;

import id.mandala.overlap.cases.ItemRef;
import id.mandala.overlap.engine.Item;
import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form sends while it is filled in; what is longer than a form may save is cut.
 *
 * @param lead id of the agency it belongs to; told as nothing where it is none
 * @param area dimension and sub-dimension, {@code living/health}
 * @param except what is being edited: {@code INITIATIVE:0b5c…}
 */
record SimilarQuestion(
        @Nullable String name,
        @Nullable String description,
        @Nullable String lead,
        @Nullable String area,
        @Nullable String except) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_DESCRIPTION = 4000;

    SimilarQuestion {
        name = cut(name, LONGEST_NAME);
        description = cut(description, LONGEST_DESCRIPTION);
        lead = Objects.requireNonNullElse(lead, "");
        area = Objects.requireNonNullElse(area, "");
        except = Objects.requireNonNullElse(except, "");
    }

    boolean isEmpty() {
        return said(name).isBlank() && said(description).isBlank();
    }

    Optional<UUID> agency() {
        return Chosen.id(lead);
    }

    /** What is written, as it is compared. */
    Item item(RegionCode region, String agency) {
        return new Item("", region.value(), agency, said(name), said(description), marks());
    }

    private Set<String> marks() {
        var parts = said(area).split("/", 2);
        return parts.length == 2 ? Set.of(Thing.SUB_DIMENSION + parts[1]) : Set.of();
    }

    Optional<ItemRef> self() {
        return ItemRef.parsed(said(except));
    }

    private static String cut(@Nullable String text, int longest) {
        var whole = Objects.requireNonNullElse(text, "");
        return whole.substring(0, Math.min(longest, whole.length()));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
