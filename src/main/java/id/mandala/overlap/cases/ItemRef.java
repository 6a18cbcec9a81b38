package id.mandala.overlap.cases;

import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Names an initiative or an application. Their order is that of the database, which writes a pair one way round only. */
public record ItemRef(ItemKind kind, UUID id) implements Comparable<ItemRef> {

    private static final Comparator<ItemRef> ORDER = Comparator.comparing(
                    (ItemRef it) -> it.kind().name())
            .thenComparing(it -> it.id().toString()); // UUID's own order is by signed halves

    /** Two items, the lower one first. */
    public record Pair(ItemRef one, ItemRef other) {

        /** @throws RuleBroken {@code overlap.pair-of-one} where both are the same */
        public Pair {
            if (one.equals(other)) {
                throw new RuleBroken("overlap.pair-of-one");
            }
            if (one.compareTo(other) > 0) {
                var lower = other;
                other = one;
                one = lower;
            }
        }
    }

    /** Reads {@code INITIATIVE:0b5c…}, as addresses and forms carry it; empty for anything else. */
    public static Optional<ItemRef> parsed(String typed) {
        var parts = typed.split(":", 2);
        return parts.length < 2
                ? Optional.empty()
                : Chosen.among(ItemKind.values(), parts[0])
                        .flatMap(kind -> Chosen.id(parts[1]).map(id -> new ItemRef(kind, id)));
    }

    /** Where it is shown. */
    public String page(RegionCode region) {
        return "/kerja/" + region + "/" + kind.place() + "/" + id;
    }

    /** Those of a form, each once, in their order. */
    static List<ItemRef> all(Collection<String> typed) {
        return typed.stream().flatMap(it -> parsed(it).stream()).distinct().toList();
    }

    /** Each two of them. */
    public static List<Pair> pairs(List<ItemRef> items) {
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(i -> items.subList(i + 1, items.size()).stream().map(it -> new Pair(items.get(i), it)))
                .toList();
    }

    @Override
    public int compareTo(ItemRef other) {
        return Objects.compare(this, other, ORDER);
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
