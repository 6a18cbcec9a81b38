package id.mandala.masterplan.sheet;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.documents.Table;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Stage;
import id.mandala.masterplan.YearStatus;
import id.mandala.masterplan.proposal.Particulars;
import id.mandala.values.RuleBroken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Holds every row of the first sheet against the masterplan and the other rows, and names every fault of who, what and when. */
final class OutlineCheck {

    private final Masterplan plan;
    private final OutlineColumns columns;
    private final Map<UUID, Entry> present;
    private final Known known;

    private final Map<Known.Named, Integer> rowOfName = new HashMap<>();
    private final Map<String, Integer> rowOfKey = new HashMap<>();
    private final Set<UUID> matched = new HashSet<>();
    private final List<Draft> drafts = new ArrayList<>();

    OutlineCheck(Masterplan plan, OutlineColumns columns, Map<UUID, Entry> present) {
        this.plan = plan;
        this.columns = columns;
        this.present = present;
        this.known = new Known(present.values().stream().map(Entry::initiative).toList());
    }

    /** The initiatives the sound rows tell of; what is wrong with the others is told at their cells. */
    List<Draft> check(Table table) {
        table.rows().forEach(this::check);
        return drafts;
    }

    /** Every check that the cells read allow; only a sound row is taken. */
    private void check(Row row) {
        var present =
                row.reads(columns.name) && row.reads(columns.lead) && row.reads(columns.key) && row.reads(columns.id)
                        ? identify(row)
                        : Optional.<Initiative>empty();
        var subDimension = row.reads(columns.dimension) && row.reads(columns.subDimension)
                ? subDimension(row)
                : Optional.<String>empty();
        var span = span(row);
        var years = present.flatMap(it -> Optional.ofNullable(this.present.get(it.id())))
                .map(Entry::years)
                .orElse(new TreeMap<>());
        var statuses =
                span.map(it -> new YearsOfRow(row, columns, it, years).read()).orElse(years);
        if (row.isSound() && subDimension.isPresent() && span.isPresent()) {
            outline(row, subDimension.get(), span.get(), present)
                    .filter(it -> isLed(row, it, present))
                    .ifPresent(it -> take(row, it, present, statuses));
        }
    }

    /** The initiative the row is about, where there is one; told where another row or another initiative is in its way. */
    private Optional<Initiative> identify(Row row) {
        var named = Known.Named.of(row.get(columns.name), row.get(columns.lead));
        var key = row.find(columns.key).filter(it -> !it.equals(PartColumn.NOTHING));
        checkOnce(row, named, key);
        var present = match(row, key, named);
        if (present.filter(it -> !matched.add(it.id())).isPresent()) {
            row.fault(columns.name, "refusal.masterplan.import-same-initiative");
        }
        return present;
    }

    private Optional<Initiative> match(Row row, Optional<String> key, Known.Named named) {
        if (row.find(columns.id).isEmpty()) {
            return known.match(key.orElse(null), named);
        }
        var found = row.find(columns.id).flatMap(known::of);
        if (found.isEmpty()) {
            row.fault(columns.id, "refusal.masterplan.import-id");
        }
        return found;
    }

    private void checkOnce(Row row, Known.Named named, Optional<String> key) {
        var same = rowOfName.putIfAbsent(named, row.number());
        if (same != null) {
            row.fault(columns.name, "refusal.masterplan.import-twice", same);
        }
        key.map(it -> rowOfKey.putIfAbsent(Known.plain(it), row.number()))
                .ifPresent(first -> row.fault(columns.key, "refusal.masterplan.import-key-twice", first));
    }

    private Optional<String> subDimension(Row row) {
        var dimension = row.get(columns.dimension);
        var text = row.get(columns.subDimension);
        var found = OutlineColumns.subDimensionOf(dimension, text);
        if (found.isEmpty()) {
            var allowed =
                    dimension.subDimensions().stream().map(it -> it.name().id()).collect(Collectors.joining("; "));
            row.fault(
                    columns.subDimension,
                    "refusal.masterplan.import-sub-dimension",
                    text,
                    dimension.name().id(),
                    allowed);
        }
        return found;
    }

    private Optional<Span> span(Row row) {
        var first = year(row, columns.firstYear);
        var last = year(row, columns.lastYear);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get() < first.get()) {
            row.fault(columns.lastYear, "refusal.masterplan.import-ends-before-start", String.valueOf(first.get()));
            return Optional.empty();
        }
        return Optional.of(new Span(first.get(), last.get()));
    }

    /** A year of the masterplan's; empty where it is none, or could not be read. */
    private Optional<Integer> year(Row row, Column<Integer> column) {
        var year = row.find(column);
        if (year.isPresent() && !plan.span().covers(year.get())) {
            row.fault(
                    column,
                    "refusal.masterplan.import-year-outside",
                    String.valueOf(year.get()),
                    plan.span().toString());
            return Optional.empty();
        }
        return year;
    }

    /** An optional cell left empty keeps what stands there. */
    private Optional<Outline> outline(Row row, String subDimension, Span span, Optional<Initiative> present) {
        var before = present.map(Initiative::outline);
        try {
            return Optional.of(new Outline(
                    said(row, columns.key, before.map(Outline::key)).orElse(null),
                    row.get(columns.name),
                    said(row, columns.description, before.map(Outline::description))
                            .orElse(""),
                    row.get(columns.dimension).key(),
                    subDimension,
                    said(row, columns.topic, before.map(Outline::topic)).orElse(null),
                    row.get(columns.lead),
                    row.find(columns.supporting)
                            .<Set<UUID>>map(HashSet::new)
                            .or(() -> before.map(Outline::supporting))
                            .orElse(Set.of()),
                    span));
        } catch (RuleBroken broken) {
            row.fault(columnOf(broken), broken);
            return Optional.empty();
        }
    }

    /** What the cell says, or what stands there where it is empty; nothing where it takes away. */
    private static Optional<String> said(Row row, Column<String> column, Optional<String> before) {
        return row.find(column)
                .map(Optional::of)
                .orElse(before)
                .filter(it -> before.filter(it::equals).isPresent() || !it.equals(PartColumn.NOTHING));
    }

    private boolean isLed(Row row, Outline outline, Optional<Initiative> present) {
        try {
            if (present.filter(it -> outline.isLedAsIn(it.outline())).isEmpty()) {
                columns.lives.checkLeads(outline.lead(), outline.span());
            }
            return true;
        } catch (RuleBroken broken) {
            row.fault(columns.lead, broken);
            return false;
        }
    }

    private Column<?> columnOf(RuleBroken broken) {
        return switch (broken.code()) {
            case "masterplan.key-too-long" -> columns.key;
            case "masterplan.description-too-long" -> columns.description;
            case "masterplan.topic-too-long" -> columns.topic;
            default -> columns.name;
        };
    }

    private void take(Row row, Outline outline, Optional<Initiative> found, SortedMap<Integer, YearStatus> years) {
        var initiative = found.map(it -> it.with(outline))
                .orElseGet(() -> new Initiative(
                        plan.region(), UUID.randomUUID(), plan.id(), outline, Stage.IN_PLAN, null, false, 1));
        var before = Optional.ofNullable(present.get(initiative.id()));
        years.keySet().stream()
                .filter(year -> !outline.span().covers(year))
                .forEach(year ->
                        row.fault(columns.lastYear, "refusal.masterplan.reported-outside", String.valueOf(year)));
        var parts = before.map(Entry::parts).orElse(Particulars.EMPTY);
        drafts.add(new Draft(before, new Entry(initiative, parts, years), Optional.of(row)));
    }
}
