package id.mandala.budget.shell;

import id.mandala.budget.refocus.Instance;
import id.mandala.budget.refocus.Instance.Form;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** {@code PLAN.json} as an instance. */
final class PlanFile {

    private static final Set<String> FIELDS = Set.of(
            "unit",
            "years",
            "ceilings",
            "weights",
            "delay",
            "initiatives",
            "choices",
            "capacity",
            "coFunding",
            "movable",
            "shares");
    private static final Set<String> OF_INITIATIVE = Set.of(
            "id",
            "name",
            "agency",
            "dimension",
            "value",
            "costs",
            "earliest",
            "latest",
            "lead",
            "reduced",
            "mandatory",
            "planned",
            "stopPenalty",
            "requires",
            "flexible");
    private static final String MOST_POINTS = "1000000000";

    private final Part plan;
    private final Faults faults;
    private final List<Integer> years;
    private final Map<String, BigDecimal> weights = new HashMap<>();

    private PlanFile(Part plan, Faults faults) {
        this.plan = plan;
        this.faults = faults;
        this.years = years();
    }

    /** What could be read; whether it is any good the faults say. */
    static Instance read(Part plan, Faults faults) {
        return new PlanFile(plan.knowing(FIELDS), faults).instance();
    }

    private Instance instance() {
        if (plan.has("delay") && plan.number("delay", "0.93", "0", "1").compareTo(new BigDecimal("0.93")) != 0) {
            faults.add("delay", "a year's delay leaves 0.93 of the worth; no other is offered: leave it out");
        }
        plan.entries("weights")
                .forEach((dimension, it) -> weights.put(dimension, it.number(BigDecimal.ZERO, new BigDecimal("1000"))));
        var initiatives = new ArrayList<Instance.Initiative>();
        plan.parts("initiatives").forEach(it -> initiatives.add(initiative(it.knowing(OF_INITIATIVE))));
        if (initiatives.isEmpty()) {
            faults.add("initiatives", "is empty: name at least one");
        }
        var instance = new Instance(
                years,
                byYear("ceilings"),
                initiatives,
                choices(),
                capacity(),
                plan.part("coFunding")
                        .map(it -> it.knowing(Set.of("of", "by", "share")))
                        .map(PlanFile::coFunding),
                plan.part("movable")
                        .map(it -> it.knowing(Set.of("from", "to")))
                        .map(it -> new Instance.Movable(it.required("from"), it.required("to"))),
                shares());
        new PlanCheck(instance, faults).check();
        return instance;
    }

    private List<Integer> years() {
        var read = new ArrayList<Integer>();
        plan.parts("years").forEach(it -> read.add(it.whole(9999)));
        if (read.isEmpty()) {
            faults.add("years", "is missing: write a list of years, one after the other");
            return List.of(0);
        }
        for (int at = 1; at < read.size(); at++) {
            if (read.get(at) != read.get(at - 1) + 1) {
                faults.add("years[" + at + "]", "years follow each other: write " + (read.get(at - 1) + 1));
                return List.of(read.getFirst());
            }
        }
        return read;
    }

    private Map<String, List<Long>> byYear(String field) {
        var read = new TreeMap<String, List<Long>>();
        plan.entries(field).keySet().forEach(source -> read.put(source, amounts(plan, field, source)));
        return read;
    }

    private List<Long> amounts(Part of, String field, String source) {
        var amounts = new ArrayList<Long>();
        var list = of.part(field).orElseThrow().parts(source);
        list.forEach(it -> amounts.add(it.money()));
        if (list.size() != years.size()) {
            faults.add(
                    field + "." + source,
                    list.size() + " amounts for " + years.size() + " years: write one for each year");
        }
        while (amounts.size() < years.size()) {
            amounts.add(0L);
        }
        return amounts.subList(0, years.size());
    }

    private Instance.Initiative initiative(Part it) {
        var costs = new TreeMap<String, List<Long>>();
        it.part("costs")
                .ifPresent(all -> it.entries("costs").keySet().forEach(source -> {
                    var amounts = new ArrayList<Long>();
                    all.parts(source).forEach(amount -> amounts.add(amount.money()));
                    costs.put(source, amounts);
                }));
        var duration = costs.values().stream().mapToInt(List::size).max().orElse(0);
        var dimension = it.text("dimension", "");
        var earliest = year(it, "earliest", 0);
        var id = it.required("id");
        if (!it.has("value")) {
            faults.add(it.place() + ".value", "is missing: write its worth in points");
        }
        return new Instance.Initiative(
                id,
                it.text("name", id),
                it.text("agency", ""),
                dimension,
                points(it, "value", dimension),
                costs,
                earliest,
                year(it, "latest", Math.max(earliest, years.size() - duration)),
                it.part("lead").map(lead -> lead.whole(50)).orElse(0),
                it.part("reduced")
                        .map(r -> r.knowing(Set.of("cost", "value")))
                        .map(r -> new Instance.Reduced(r.share("cost", "0"), r.share("value", "0"))),
                it.yes("mandatory"),
                it.part("planned").map(p -> p.knowing(Set.of("form", "start"))).map(this::planned),
                points(it, "stopPenalty", dimension),
                requires(it),
                it.share("flexible", "0"));
    }

    private long points(Part it, String field, String dimension) {
        return it.number(field, "0", "0", MOST_POINTS)
                .multiply(weights.getOrDefault(dimension, BigDecimal.ONE))
                .movePointRight(3)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }

    private int year(Part it, String field, int otherwise) {
        if (!it.has(field)) {
            return otherwise;
        }
        var index = years.indexOf(it.part(field).orElseThrow().whole(9999));
        if (index < 0) {
            faults.add(
                    it.place() + "." + field, "is not one of the years " + years.getFirst() + " to " + years.getLast());
            return otherwise;
        }
        return index;
    }

    private Instance.Decision planned(Part it) {
        var form = it.text("form", "full");
        if (!form.equals("full") && !form.equals("reduced")) {
            faults.add(it.place() + ".form", "write full or reduced");
        }
        if (!it.has("start")) {
            faults.add(it.place() + ".start", "is missing: write the year it was to start in");
        }
        return new Instance.Decision(form.equals("reduced") ? Form.REDUCED : Form.FULL, year(it, "start", 0));
    }

    private static Set<String> requires(Part it) {
        var requires = new HashSet<String>();
        it.parts("requires").forEach(other -> requires.add(textOf(other)));
        return requires;
    }

    private static String textOf(Part it) {
        if (!it.node().isString()) {
            it.faults().add(it.place(), "write an id in quotes");
            return "";
        }
        return it.node().stringValue();
    }

    private List<Instance.Choice> choices() {
        return plan.parts("choices").stream()
                .map(it -> it.knowing(Set.of("ids", "exactlyOne")))
                .map(it -> new Instance.Choice(
                        it.parts("ids").stream().map(PlanFile::textOf).toList(), it.yes("exactlyOne")))
                .toList();
    }

    private Map<String, List<Integer>> capacity() {
        var capacity = new TreeMap<String, List<Integer>>();
        plan.entries("capacity").keySet().forEach(agency -> {
            var list = plan.part("capacity").orElseThrow().parts(agency);
            if (list.size() != years.size()) {
                faults.add("capacity." + agency, "write one number for each of " + years.size() + " years");
            } else {
                capacity.put(agency, list.stream().map(it -> it.whole(100_000)).toList());
            }
        });
        return capacity;
    }

    private static Instance.CoFunding coFunding(Part it) {
        return new Instance.CoFunding(it.required("of"), it.required("by"), it.share("share", "0"));
    }

    private Map<String, Integer> shares() {
        var shares = new TreeMap<String, Integer>();
        plan.part("shares")
                .ifPresent(it -> plan.entries("shares")
                        .keySet()
                        .forEach(dimension -> shares.put(dimension, it.share(dimension, "0"))));
        return shares;
    }
}
