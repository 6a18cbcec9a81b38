package id.mandala.evaluation.evidence;

import id.mandala.assessment.Instrument;
import id.mandala.assessment.Item;
import id.mandala.evaluation.self.Claim;
import id.mandala.region.Area;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What proves a year's answers, and what is still without proof.
 *
 * @param uses of that year, those taken back too
 * @param claims the region's own marks by question
 * @param frozen whether the verdict is given
 */
record EvidencePage(
        Area region,
        int year,
        List<Integer> choices,
        Instrument instrument,
        List<Evidence> files,
        List<Use> uses,
        Map<String, Claim> claims,
        boolean frozen,
        boolean may) {

    private static final int FIRST = 12;

    public List<Use> of(Evidence it) {
        return uses.stream()
                .filter(use -> use.added() && use.evidence().equals(it.id()))
                .toList();
    }

    /** Questions with a file. */
    public long answered() {
        return proven().size();
    }

    public long count(String decision) {
        return uses.stream()
                .filter(it -> it.added()
                        && it.verdict()
                                .filter(v -> v.decision().name().equals(decision))
                                .isPresent())
                .count();
    }

    public long undecided() {
        return uses.stream().filter(it -> it.added() && it.verdict().isEmpty()).count();
    }

    private Set<String> proven() {
        return uses.stream().filter(Use::added).map(Use::question).collect(Collectors.toCollection(HashSet::new));
    }

    /** Questions without a file, those the region marks itself highest first. */
    public List<Item.Question> missing() {
        var proven = proven();
        return instrument.questions().stream()
                .filter(it -> !proven.contains(it.key()))
                .sorted(Comparator.comparing(this::mark).reversed())
                .toList();
    }

    public List<Item.Question> firstMissing() {
        var missing = missing();
        return missing.subList(0, Math.min(FIRST, missing.size()));
    }

    private BigDecimal mark(Item.Question it) {
        var claim = claims.get(it.key());
        return claim == null ? BigDecimal.ONE.negate() : claim.mark();
    }
}
