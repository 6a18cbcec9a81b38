package id.mandala.budget.refocus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Puts the rows of a {@link Model} together, one kind of rule after the other. Formulation: docs/adr/0011. */
final class ModelBuilding {

    private final Instance instance;
    private final List<Option> options;
    private final OptionalInt mostChanges;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<Integer>> byId = new HashMap<>();
    private final int years;
    /** So many whole units are one in the rows: solvers go by absolute tolerances, and rupiah are too many. */
    private final double unit;

    private int columns;
    private final List<Double> continuous = new ArrayList<>();
    private final Map<String, Integer> leads = new HashMap<>();

    ModelBuilding(Instance instance, List<Option> options, OptionalInt mostChanges) {
        this.instance = instance;
        this.mostChanges = mostChanges;
        this.options = options;
        this.years = instance.years().size();
        this.unit = unit(instance);
        this.columns = options.size();
        instance.initiatives().forEach(it -> {
            leads.put(it.id(), it.lead());
        });
        for (int column = 0; column < options.size(); column++) {
            byId.computeIfAbsent(initiative(column).id(), _ -> new ArrayList<>())
                    .add(column);
        }
    }

    private static double unit(Instance instance) {
        var dearest = instance.initiatives().stream()
                .flatMap(it -> it.costs().values().stream())
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
        return dearest <= 1_000_000 ? 1 : Math.pow(10, Math.floor(Math.log10((double) dearest)) - 5);
    }

    private List<Integer> columns(String id) {
        return byId.getOrDefault(id, List.of());
    }

    private Instance.Initiative initiative(int column) {
        return instance.initiatives().get(options.get(column).initiative());
    }

    Model model() {
        picks();
        var moved = moved();
        ceilings(moved);
        prerequisites();
        choices();
        capacity();
        coFunding(moved);
        shares();
        mostChanges.ifPresent(this::changes);
        var most = new double[columns];
        for (int column = 0; column < columns; column++) {
            most[column] = column < options.size() ? 1 : continuous.get(column - options.size());
        }
        return new Model(instance, options, rows, most, unit);
    }

    private int continuous(double most) {
        continuous.add(most);
        return columns++;
    }

    private void picks() {
        for (var it : instance.initiatives()) {
            var sum = new Terms();
            columns(it.id()).forEach(column -> sum.add(column, 1));
            if (it.mandatory() || sum.size() > 1) {
                rows.add(sum.row(Row.Kind.PICK, it.id(), it.mandatory() ? 1 : 0, 1));
            }
        }
    }

    /** A column a year for what is moved; none where nothing may be. */
    private int[] moved() {
        if (instance.movable().isEmpty()) {
            return new int[0];
        }
        var from = instance.movable().get().from();
        var moved = new int[years];
        for (int year = 0; year < years; year++) {
            moved[year] = continuous(Row.FREE);
            var sum = new Terms();
            sum.add(moved[year], 1);
            for (int column = 0; column < options.size(); column++) {
                sum.add(column, -flexible(column, from, year) / unit);
            }
            rows.add(sum.row(Row.Kind.MOVABLE, String.valueOf(instance.years().get(year)), -Row.FREE, 0));
        }
        return moved;
    }

    private void ceilings(int[] moved) {
        for (var source : instance.sources()) {
            for (int year = 0; year < years; year++) {
                var sum = costs(source, year);
                var at = year;
                instance.movable().ifPresent(it -> {
                    if (it.from().equals(source)) {
                        sum.add(moved[at], -1);
                    } else if (it.to().equals(source)) {
                        sum.add(moved[at], 1);
                    }
                });
                if (sum.size() > 0) {
                    rows.add(sum.row(
                            Row.Kind.CEILING,
                            instance.years().get(year) + " " + source,
                            -Row.FREE,
                            (double) instance.ceiling(source, year) / unit));
                }
            }
        }
    }

    private Terms costs(String source, int year) {
        var sum = new Terms();
        for (int column = 0; column < options.size(); column++) {
            sum.add(column, cost(column, source, year) / unit);
        }
        return sum;
    }

    /** Down to the whole unit, as the checker counts it. */
    private long flexible(int column, String source, int year) {
        return initiative(column).flexible() * cost(column, source, year) / 1000;
    }

    private long cost(int column, String source, int year) {
        var option = options.get(column);
        return initiative(column).cost(source, option.form(), year - option.start());
    }

    /** By year: begun up to it only as what it requires was begun early enough. */
    private void prerequisites() {
        for (var it : instance.initiatives()) {
            for (var required : it.requires()) {
                var lead = leads.getOrDefault(required, 0);
                for (int year = it.earliest(); year <= it.latest(); year++) {
                    var sum = new Terms();
                    for (int column : columns(it.id())) {
                        if (options.get(column).start() <= year) {
                            sum.add(column, 1);
                        }
                    }
                    if (sum.size() > 0) {
                        for (int column : columns(required)) {
                            if (options.get(column).start() <= year - lead) {
                                sum.add(column, -1);
                            }
                        }
                        rows.add(sum.row(Row.Kind.PREREQUISITE, it.id() + " " + required, -Row.FREE, 0));
                    }
                }
            }
        }
    }

    private void choices() {
        for (var choice : instance.choices()) {
            var sum = new Terms();
            choice.ids().forEach(id -> columns(id).forEach(column -> sum.add(column, 1)));
            rows.add(sum.row(Row.Kind.CHOICE, String.join(" ", choice.ids()), choice.exactlyOne() ? 1 : 0, 1));
        }
    }

    private void capacity() {
        instance.capacity().forEach((agency, most) -> {
            for (int year = 0; year < years; year++) {
                var sum = new Terms();
                for (int column = 0; column < options.size(); column++) {
                    var it = initiative(column);
                    var start = options.get(column).start();
                    if (it.agency().equals(agency) && start <= year && year < start + Math.max(1, it.lead())) {
                        sum.add(column, 1);
                    }
                }
                if (sum.size() > most.get(year)) {
                    rows.add(sum.row(
                            Row.Kind.CAPACITY, instance.years().get(year) + " " + agency, -Row.FREE, most.get(year)));
                }
            }
        });
    }

    private void coFunding(int[] moved) {
        instance.coFunding().ifPresent(rule -> {
            for (int year = 0; year < years; year++) {
                var sum = new Terms();
                for (int column = 0; column < options.size(); column++) {
                    sum.add(
                            column,
                            (cost(column, rule.by(), year) - rule.share() * cost(column, rule.of(), year) / 1000.0)
                                    / unit);
                }
                var at = year;
                instance.movable().filter(it -> it.from().equals(rule.by())).ifPresent(_ -> sum.add(moved[at], -1));
                if (sum.size() > 0) {
                    rows.add(sum.row(
                            Row.Kind.CO_FUNDING, String.valueOf(instance.years().get(year)), 0, Row.FREE));
                }
            }
        });
    }

    /** What was planned and stays, less what is new, is at least all but so many. */
    private void changes(int most) {
        var sum = new Terms();
        int planned = 0;
        for (var it : instance.initiatives()) {
            planned += it.planned().isPresent() ? 1 : 0;
            for (int column : columns(it.id())) {
                if (it.planned().isEmpty()) {
                    sum.add(column, -1);
                } else if (options.get(column).isAs(it.planned().get())) {
                    sum.add(column, 1);
                }
            }
        }
        rows.add(sum.row(Row.Kind.CHANGES, "", (double) planned - most, Row.FREE));
    }

    /** What a dimension spends is a column of its own, so that the shares do not fill the programme. */
    private void shares() {
        if (instance.shares().isEmpty()) {
            return;
        }
        var spends = new TreeMap<String, Integer>();
        var dimensions = instance.initiatives().stream()
                .map(Instance.Initiative::dimension)
                .distinct()
                .sorted()
                .toList();
        for (var dimension : dimensions) {
            var spend = continuous(Row.FREE);
            spends.put(dimension, spend);
            var sum = new Terms();
            sum.add(spend, -1);
            for (int column = 0; column < options.size(); column++) {
                if (initiative(column).dimension().equals(dimension)) {
                    sum.add(column, total(column) / unit / 1000.0);
                }
            }
            rows.add(sum.row(Row.Kind.SPEND, dimension, 0, 0));
        }
        instance.shares().forEach((dimension, share) -> {
            var sum = new Terms();
            spends.forEach((other, spend) -> sum.add(spend, (other.equals(dimension) ? 1 : 0) - share / 1000.0));
            rows.add(sum.row(Row.Kind.SHARE, dimension, 0, Row.FREE));
        });
    }

    private double total(int column) {
        double total = 0;
        for (int year = 0; year < years; year++) {
            for (var source : initiative(column).costs().keySet()) {
                total += cost(column, source, year);
            }
        }
        return total;
    }
}
