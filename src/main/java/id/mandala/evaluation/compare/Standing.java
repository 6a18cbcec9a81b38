package id.mandala.evaluation.compare;

import id.mandala.evaluation.Result;
import id.mandala.region.Area;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A regency among those whose results of the year are published.
 *
 * @param nation its place; absent where its own result is not published
 * @param cohort among those judged by the same edition
 * @param peers those like it, the highest index first
 * @param better components in which the peers' median is half a point or more above it
 */
record Standing(
        Like like,
        Optional<Rank> nation,
        Optional<Rank> cohort,
        Optional<Rank> province,
        List<Peer> peers,
        List<Better> better) {

    private static final BigDecimal CLEARLY = new BigDecimal("0.5");
    private static final int TWICE = 2;

    /** Who counts as like it. Words: {@code evaluation.compare.like.<name>}. */
    enum Like {
        /** The same kind, and half to twice as many people. */
        SIZE,
        /** Kabupaten with kabupaten, kota with kota. */
        KIND,
        PROVINCE,
        /** By the first digit of the official code. */
        ISLAND;

        private boolean fits(Area me, Area other) {
            return switch (this) {
                case SIZE -> me.kind() == other.kind() && alike(me.population(), other.population());
                case KIND -> me.kind() == other.kind();
                case PROVINCE -> me.code().parent().equals(other.code().parent());
                case ISLAND ->
                    me.code().value().charAt(0) == other.code().value().charAt(0);
            };
        }

        private static boolean alike(@Nullable Integer mine, @Nullable Integer other) {
            return mine != null && other != null && (long) other * TWICE >= mine && (long) mine * TWICE >= other;
        }
    }

    /** @param place 1 for the highest; equal figures share it */
    record Rank(long place, int among) {}

    /** @param components 0 to 4 by key */
    record Peer(Area area, BigDecimal index, String edition, Words editionTitle, Map<String, BigDecimal> components) {}

    /** @param by peers that have the component */
    record Better(Words component, BigDecimal mine, BigDecimal median, int by) {
        public BigDecimal ahead() {
            return median.subtract(mine);
        }
    }

    static Standing of(Area me, Result mine, List<Peer> all, Like like) {
        var peers = all.stream()
                .filter(it -> !it.area().code().equals(me.code()) && like.fits(me, it.area()))
                .sorted(Comparator.comparing(Peer::index).reversed())
                .toList();
        return new Standing(
                like,
                rank(me, all, _ -> true),
                rank(me, all, it -> it.edition().equals(mine.edition())),
                rank(me, all, it -> it.area().code().parent().equals(me.code().parent())),
                peers,
                better(mine, peers));
    }

    private static Optional<Rank> rank(Area me, List<Peer> all, Predicate<Peer> among) {
        var group = all.stream().filter(among).toList();
        return group.stream()
                .filter(it -> it.area().code().equals(me.code()))
                .findFirst()
                .map(own -> new Rank(
                        1
                                + group.stream()
                                        .filter(it -> it.index().compareTo(own.index()) > 0)
                                        .count(),
                        group.size()));
    }

    private static List<Better> better(Result mine, List<Peer> peers) {
        var better = new ArrayList<Better>();
        mine.components().forEach((key, figure) -> {
            var theirs = peers.stream()
                    .flatMap(it -> Optional.ofNullable(it.components().get(key)).stream())
                    .sorted()
                    .toList();
            if (!theirs.isEmpty()) {
                var median = median(theirs);
                if (median.subtract(figure.value()).compareTo(CLEARLY) >= 0) {
                    better.add(new Better(figure.label(), figure.value(), median, theirs.size()));
                }
            }
        });
        better.sort(Comparator.comparing(Better::ahead).reversed());
        return better;
    }

    /** Of a sorted list; of an even number the mean of the middle two. */
    static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(BigDecimal.TWO, 3, RoundingMode.HALF_UP);
    }

    public Optional<BigDecimal> medianIndex() {
        return peers.isEmpty()
                ? Optional.empty()
                : Optional.of(median(peers.stream().map(Peer::index).sorted().toList()));
    }
}
