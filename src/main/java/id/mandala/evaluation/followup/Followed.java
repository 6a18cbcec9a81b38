package id.mandala.evaluation.followup;

import id.mandala.evaluation.Finding;
import id.mandala.evaluation.FindingKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A weakness or a recommendation, how often it came back, and what is done about it.
 *
 * @param earlier the same in earlier years, the latest first
 * @param later the year in which it came back; from then on it is followed there and counted there
 */
record Followed(Finding finding, List<Finding> earlier, Optional<Integer> later, FollowUp followUp) {

    Followed {
        earlier = List.copyOf(earlier);
    }

    /** Those of all years, the latest first. */
    static List<Followed> all(List<Finding> findings, Map<String, FollowUp> followUps) {
        var byKey = new HashMap<String, Finding>();
        var later = new HashMap<String, Integer>();
        for (var it : findings) {
            byKey.put(it.key(), it);
            it.returnsFrom().ifPresent(from -> later.merge(from.key(), it.year(), Math::min));
        }
        return findings.stream()
                .filter(it -> it.kind() != FindingKind.STRENGTH)
                .map(it -> new Followed(
                        it,
                        earlier(it, byKey),
                        Optional.ofNullable(later.get(it.key())),
                        Optional.ofNullable(followUps.get(it.key())).orElseGet(() -> FollowUp.none(it))))
                .sorted(Comparator.comparingInt((Followed it) -> -it.finding().year()))
                .toList();
    }

    private static List<Finding> earlier(Finding finding, Map<String, Finding> byKey) {
        var earlier = new ArrayList<Finding>();
        var from = before(finding, byKey);
        while (from.isPresent()) {
            earlier.add(from.get());
            from = before(from.get(), byKey);
        }
        return earlier;
    }

    private static Optional<Finding> before(Finding it, Map<String, Finding> byKey) {
        return it.returnsFrom()
                .flatMap(from -> Optional.ofNullable(byKey.get(from.key())))
                .filter(from -> from.year() < it.year());
    }

    /** How many times it was found by now: 1 where it is new. */
    public int times() {
        return earlier.size() + 1;
    }

    /** {@code 2022, 2023}. */
    public String earlierYears() {
        return String.join(
                ", ",
                earlier.reversed().stream().map(it -> String.valueOf(it.year())).toList());
    }

    public boolean isReturned() {
        return !earlier.isEmpty() && later.isEmpty();
    }

    public boolean isOpen() {
        return later.isEmpty() && followUp.state().isOpen();
    }

    public long daysLate(LocalDate today) {
        return isOpen() ? followUp.daysLate(today) : 0;
    }

    /** What came back stands first, then what is late, then what is open; what is followed in a later year stands last. */
    static Comparator<Followed> byUrgency(LocalDate today) {
        return Comparator.comparing((Followed it) -> it.later().isPresent())
                .thenComparing(it -> !it.isOpen())
                .thenComparingInt(it -> -it.times())
                .thenComparingLong(it -> -it.daysLate(today));
    }
}
