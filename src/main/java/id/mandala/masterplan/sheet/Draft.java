package id.mandala.masterplan.sheet;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.masterplan.Report;
import id.mandala.masterplan.proposal.Part;
import id.mandala.masterplan.proposal.PartKind;
import id.mandala.masterplan.proposal.Particulars;
import id.mandala.values.RuleBroken;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** An initiative while the sheets of a file are read into it, and where in the file each of its parts was last told of. */
final class Draft {

    private record Place(Row row, Column<?> column) {}

    private final Optional<Entry> before;
    private final Optional<Row> row;
    private final Map<PartKind, Place> places = new EnumMap<>(PartKind.class);
    private Entry after;

    /** @param row of the first sheet, where it has one */
    Draft(Optional<Entry> before, Entry after, Optional<Row> row) {
        this.before = before;
        this.after = after;
        this.row = row;
    }

    Optional<Entry> before() {
        return before;
    }

    public Entry after() {
        return after;
    }

    UUID id() {
        return after.initiative().id();
    }

    Optional<Row> row() {
        return row;
    }

    Particulars parts() {
        return after.parts();
    }

    void take(PartKind kind, Row from, Column<?> column, Particulars parts) {
        if (!parts.equals(after.parts())) {
            after = after.with(parts);
            places.put(kind, new Place(from, column));
        }
    }

    /** What follows from a row that speaks of another initiative; it is told there where it breaks a rule. */
    void follow(PartKind kind, Part part, Draft because) {
        after = after.with(after.parts().with(part));
        Optional.ofNullable(because.places.get(kind)).ifPresent(it -> places.putIfAbsent(kind, it));
    }

    /** Takes away what is not to be spoken of any more. */
    void restrict(UnaryOperator<Particulars> to) {
        after = after.with(to.apply(after.parts()));
    }

    boolean isNew() {
        return before.isEmpty();
    }

    boolean isChanged() {
        return before.filter(it -> !it.tellsTheSame(after)).isPresent();
    }

    /** Whether its code, or its name and lead agency, are others than before. */
    boolean changesNames() {
        var outline = after.initiative().outline();
        return before.map(it -> it.initiative().outline())
                .filter(it -> Known.key(it).equals(Known.key(outline))
                        && Known.Named.of(it).equals(Known.Named.of(outline)))
                .isEmpty();
    }

    boolean changesOutline() {
        return before.filter(it ->
                        it.initiative().outline().equals(after.initiative().outline()))
                .isEmpty();
    }

    /** Whether the part, or the years it has to keep within, are others than before. */
    boolean touches(PartKind kind) {
        return before.filter(it -> it.parts().part(kind).equals(parts().part(kind))
                        && it.initiative()
                                .outline()
                                .span()
                                .equals(after.initiative().outline().span()))
                .isEmpty();
    }

    /** The parts that are others than before. */
    List<Part> changedParts() {
        var old = before.map(Entry::parts).orElse(Particulars.EMPTY);
        return Arrays.stream(PartKind.values())
                .filter(it -> !old.part(it).equals(parts().part(it)))
                .map(parts()::part)
                .toList();
    }

    /** The years that are told anew or otherwise. */
    List<Report> reports() {
        var old = before.map(Entry::years).orElse(Collections.emptySortedMap());
        return after.years().entrySet().stream()
                .filter(it -> !it.getValue().equals(old.get(it.getKey())))
                .map(it -> new Report(after.initiative(), it.getKey(), it.getValue()))
                .toList();
    }

    /** The years that are not told any more. */
    List<Report> withdrawn() {
        var old = before.map(Entry::years).orElse(Collections.emptySortedMap());
        return old.entrySet().stream()
                .filter(it -> !after.years().containsKey(it.getKey()))
                .map(it -> new Report(after.initiative(), it.getKey(), it.getValue()))
                .toList();
    }

    /** Tells a broken rule where the file speaks of the initiative. */
    void holdAnywhere(Column<?> otherwise, Runnable rule) {
        hold(places.keySet().stream().findFirst().orElse(PartKind.REASON), otherwise, rule);
    }

    /** Tells a broken rule where the part was told of; where it was not, at {@code otherwise} of the first sheet's row. */
    void hold(PartKind kind, Column<?> otherwise, Runnable rule) {
        try {
            rule.run();
        } catch (RuleBroken broken) {
            Optional.ofNullable(places.get(kind))
                    .or(() -> row.map(it -> new Place(it, otherwise)))
                    .ifPresent(it -> it.row().fault(it.column(), broken));
        }
    }
}
