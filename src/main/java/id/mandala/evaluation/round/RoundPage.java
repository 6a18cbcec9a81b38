package id.mandala.evaluation.round;

import id.mandala.values.RegionCode;
import id.mandala.values.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A round with all its regencies.
 *
 * @param questions of the edition
 * @param editionChanged whether the edition is not the one the round was opened with
 * @param history of its days, the latest first
 * @param codes to be invited, as typed or suggested
 */
record RoundPage(
        Round round,
        Words title,
        int questions,
        boolean editionChanged,
        List<Standing> all,
        Map<RegionCode, String> names,
        List<Round> history,
        Optional<Asked> asked,
        String codes,
        Forms forms) {

    /** What was typed, with what is to be mended of it by field. */
    record Forms(
            RoundForm round,
            Optional<String> codes,
            @Nullable String each,
            Map<String, String> problems) {
        static Forms of(Round it) {
            return new Forms(RoundForm.of(it), Optional.empty(), "2", Map.of());
        }
    }

    /** What may be asked for. Words: {@code evaluation.round.asked.<name>}. */
    enum Asked {
        LATE(Standing::isLate),
        MISSING(Standing::isMissing),
        UNSEATED(it -> it.isOpen() && it.held().isEmpty()),
        NOT_HANDED_IN(it -> it.isOpen() && !it.handedIn()),
        NOT_TAKING_PART(it -> !it.takesPart());

        @SuppressWarnings("ImmutableEnumChecker") // methods of a record
        private final Predicate<Standing> fits;

        Asked(Predicate<Standing> fits) {
            this.fits = fits;
        }
    }

    public Asked[] choices() {
        return Asked.values();
    }

    public List<Standing> shown() {
        return all.stream()
                .filter(it -> asked.isEmpty() || asked.get().fits.test(it))
                .toList();
    }

    public long count(String which) {
        return all.stream().filter(Asked.valueOf(which).fits).count();
    }

    public long takingPart() {
        return all.stream().filter(Standing::takesPart).count();
    }

    public long closed() {
        return all.stream().filter(it -> it.takesPart() && !it.isOpen()).count();
    }
}
