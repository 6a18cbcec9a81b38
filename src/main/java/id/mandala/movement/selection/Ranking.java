package id.mandala.movement.selection;

import id.mandala.assessment.Outcome;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Applicants in order: by index, then by the rule's components, then by lot. Does not depend on the order they are given in.
 *
 * @param ranked the best first; those who are equal in everything share a rank and stand by code
 * @param unscored who has no index, and why
 */
public record Ranking(Rule rule, List<Ranked> ranked, List<Unscored> unscored) {

    /**
     * @param rank 1 for the best
     * @param chosen within the places
     */
    public record Ranked(Applicant applicant, Outcome.Score score, int rank, boolean chosen) {

        public RegionCode region() {
            return applicant.region();
        }

        public BigDecimal index() {
            return score.index().value();
        }

        BigDecimal component(String key) {
            return Objects.requireNonNull(score.components().get(key)).value();
        }
    }

    public record Unscored(Applicant applicant, List<Outcome.Gap> gaps) {}

    static Ranking of(Rule rule, Collection<Applicant> applicants) {
        var scored = new ArrayList<Ranked>();
        var unscored = new ArrayList<Unscored>();
        for (var it : applicants) {
            switch (it.outcome(rule)) {
                case Outcome.Score score -> scored.add(new Ranked(it, score, 0, false));
                case Outcome.NotScored(var gaps) -> unscored.add(new Unscored(it, gaps));
            }
        }
        var order = order(rule);
        scored.sort(order.thenComparing(Ranked::region));
        unscored.sort(Comparator.comparing(it -> it.applicant().region()));
        var ranked = new ArrayList<Ranked>();
        for (int i = 0; i < scored.size(); i++) {
            var it = scored.get(i);
            boolean equal = i > 0 && order.compare(scored.get(i - 1), it) == 0;
            ranked.add(new Ranked(
                    it.applicant(), it.score(), equal ? ranked.get(i - 1).rank() : i + 1, i < rule.places()));
        }
        return new Ranking(rule, List.copyOf(ranked), List.copyOf(unscored));
    }

    private static Comparator<Ranked> order(Rule rule) {
        Comparator<Ranked> order = Comparator.comparing(Ranked::index, Comparator.reverseOrder());
        for (var key : rule.ties()) {
            order = order.thenComparing(it -> it.component(key), Comparator.reverseOrder());
        }
        return order.thenComparingInt(it -> it.applicant().lot().orElse(Integer.MAX_VALUE));
    }

    /** The last who is chosen and the first who is not; empty where there are places for all. */
    public Optional<Cut> cut() {
        return ranked.size() > rule.places()
                ? Optional.of(new Cut(ranked.get(rule.places() - 1), ranked.get(rule.places())))
                : Optional.empty();
    }

    /** @param in the last who is chosen, and out, the first who is not */
    public record Cut(Ranked in, Ranked out) {}

    /** Who is equal in everything on both sides of the cut line: only a lot can tell them apart. */
    public List<Ranked> undecided() {
        return cut().filter(it -> it.in().rank() == it.out().rank())
                .map(it -> ranked.stream()
                        .filter(other -> other.rank() == it.in().rank())
                        .toList())
                .orElse(List.of());
    }

    public List<RegionCode> chosen() {
        return ranked.stream().filter(Ranked::chosen).map(Ranked::region).toList();
    }

    public Optional<Ranked> find(RegionCode region) {
        return ranked.stream().filter(it -> it.region().equals(region)).findFirst();
    }

    /** By which component an equal index was told apart, or by lot; empty where nobody with the same index stands before it. */
    public Optional<String> toldApartBy(Ranked it) {
        return ranked.stream()
                .takeWhile(other -> !other.equals(it))
                .filter(other -> other.index().compareTo(it.index()) == 0)
                .reduce((_, last) -> last)
                .map(before -> rule.ties().stream()
                        .filter(key -> before.component(key).compareTo(it.component(key)) != 0)
                        .findFirst()
                        .orElse("lot"));
    }
}
