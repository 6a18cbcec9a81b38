package id.mandala.masterplan.proposal;

import id.mandala.values.RegionCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of parts, gathered by table from any number of initiatives. Names of tables and columns are this class's own, never a person's. */
final class PartRows {

    /** A table that holds a list of a part, with its columns and their types. Those a later one points at stand before it. */
    enum Lines {
        INITIATIVE_ISSUE("issue_id uuid"),
        PLACE("district_code text"),
        INDICATOR("position int2, name text, unit text, direction text, baseline numeric, reason text"),
        TARGET("position int2, year int2, value numeric"),
        COST("year int2, source text, amount int8"),
        ACTION_ITEM("position int2, area text, text text, year int2"),
        PREREQUISITE("requires_id uuid"),
        RISK("position int2, text text, weight text, mitigation text"),
        QUICK_WIN_CRITERION("criterion text, text text");

        private static final Pattern COLUMN = Pattern.compile("(\\w+) (\\w+)");

        private final String columns;

        Lines(String columns) {
            this.columns = columns;
        }

        String table() {
            return "masterplan." + name().toLowerCase(Locale.ROOT);
        }

        /** With those every row begins with. */
        List<String> columns() {
            return words(1);
        }

        /** The types of {@link #columns}. */
        List<String> types() {
            return words(2);
        }

        private List<String> words(int group) {
            return COLUMN.matcher("region_code text, initiative_id uuid, " + columns)
                    .results()
                    .map(it -> it.group(group))
                    .toList();
        }
    }

    /** Two initiatives of which one is to run, the lesser id first, as PostgreSQL orders them. */
    record Pair(UUID one, UUID other) {

        static Pair of(UUID a, UUID b) {
            return a.toString().compareTo(b.toString()) < 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    private final RegionCode region;

    /** What stands once for an initiative, by its columns. Every row begins with the region and the initiative's id, here and below. */
    final Map<List<String>, List<Object[]>> singles = new LinkedHashMap<>();

    final Map<Lines, List<Object[]>> lines = new EnumMap<>(Lines.class);
    /** Whose lines are replaced, also where none are left. */
    final Map<Lines, Set<UUID>> replaced = new EnumMap<>(Lines.class);

    final Set<Pair> alternatives = new LinkedHashSet<>();
    final Set<UUID> dependent = new LinkedHashSet<>();

    PartRows(RegionCode region) {
        this.region = region;
    }

    void take(UUID id, Part part) {
        switch (part) {
            case Reason it -> {
                single(
                        id,
                        List.of("problem", "kind", "origin", "innovation"),
                        it.problem(),
                        it.kind().map(Enum::name).orElse(null),
                        it.origin().map(Enum::name).orElse(null),
                        it.innovation());
                ids(id, Lines.INITIATIVE_ISSUE, it.issues());
            }
            case Reach it -> {
                single(id, List.of("partners"), it.partners());
                replace(id, Lines.PLACE);
                it.districts().forEach(district -> line(Lines.PLACE, id, district.value()));
            }
            case Aims it -> takeAims(id, it);
            case Means it -> {
                single(
                        id,
                        List.of("horizon", "plan_node_id", "sub_activity", "national_programme", "revenue_effect"),
                        it.horizon().map(Enum::name).orElse(null),
                        it.node().orElse(null),
                        it.subActivity().orElse(null),
                        it.nationalProgramme(),
                        it.revenueEffect());
                replace(id, Lines.COST);
                it.costs()
                        .forEach(cost -> line(
                                Lines.COST,
                                id,
                                cost.year(),
                                cost.source().name(),
                                cost.amount().amount()));
            }
            case Actions it -> {
                replace(id, Lines.ACTION_ITEM);
                numbered(
                        it.items(),
                        (at, item) ->
                                line(Lines.ACTION_ITEM, id, at, item.area().name(), item.text(), item.year()));
            }
            case Dependencies it -> {
                ids(id, Lines.PREREQUISITE, it.prerequisites());
                dependent.add(id);
                it.alternatives().forEach(other -> alternatives.add(Pair.of(id, other)));
                replace(id, Lines.RISK);
                numbered(
                        it.risks(),
                        (at, risk) -> line(
                                Lines.RISK, id, at, risk.text(), risk.weight().name(), risk.mitigation()));
            }
            case QuickWin it -> {
                single(id, List.of("months"), it.months().orElse(null));
                replace(id, Lines.QUICK_WIN_CRITERION);
                it.answers().forEach((criterion, text) -> line(Lines.QUICK_WIN_CRITERION, id, criterion.name(), text));
            }
        }
    }

    /** How many lines there are in all. */
    int size() {
        return lines.values().stream().mapToInt(List::size).sum();
    }

    /** Those that are written into. */
    List<String> tables() {
        return Stream.concat(
                        Stream.of("masterplan.particulars"),
                        lines.keySet().stream().map(Lines::table))
                .toList();
    }

    private void takeAims(UUID id, Aims aims) {
        single(id, List.of("goal"), aims.goal());
        replace(id, Lines.INDICATOR); // the old targets go with their indicators
        numbered(aims.indicators(), (at, it) -> {
            line(Lines.INDICATOR, id, at, it.name(), it.unit(), it.direction().name(), it.baseline(), it.reason());
            it.targets().forEach((year, value) -> line(Lines.TARGET, id, at, year, value));
        });
    }

    private void single(UUID id, List<String> columns, @Nullable Object... values) {
        singles.computeIfAbsent(columns, _ -> new ArrayList<>()).add(row(id, values));
    }

    private void ids(UUID id, Lines table, Collection<UUID> others) {
        replace(id, table);
        others.stream().sorted().forEach(other -> line(table, id, other));
    }

    private void replace(UUID id, Lines table) {
        replaced.computeIfAbsent(table, _ -> new LinkedHashSet<>()).add(id);
    }

    private void line(Lines table, UUID id, @Nullable Object... values) {
        lines.computeIfAbsent(table, _ -> new ArrayList<>()).add(row(id, values));
    }

    private Object[] row(UUID id, @Nullable Object... values) {
        return Stream.concat(Stream.of(region.value(), id), Arrays.stream(values))
                .toArray();
    }

    private interface Numbered<T> {
        void take(int at, T line);
    }

    private static <T> void numbered(List<T> lines, Numbered<T> each) {
        IntStream.range(0, lines.size()).forEach(at -> each.take(at, lines.get(at)));
    }
}
