package id.mandala.budget.shell;

import id.mandala.budget.refocus.Change;
import id.mandala.budget.refocus.Checker;
import id.mandala.budget.refocus.Instance;
import id.mandala.budget.refocus.NothingFits;
import id.mandala.budget.refocus.Prices;
import id.mandala.budget.refocus.Result;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code RESULT.json}: points, whole units, years; the same plans give the same bytes. */
final class ResultFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Instance instance;
    private final Optional<Prices> prices;
    private final Map<String, Instance.Initiative> known;

    ResultFile(Instance instance) {
        this.instance = instance;
        this.prices = Prices.of(instance);
        this.known = instance.initiatives().stream().collect(Collectors.toMap(Instance.Initiative::id, it -> it));
    }

    ObjectNode plans(String unit, String basis, int work, List<Result> found) {
        var root = head(unit, basis);
        root.put("work", work);
        var plans = root.putArray("plans");
        found.forEach(it -> plan(plans.addObject(), it));
        return root;
    }

    static ObjectNode nothing(String unit, String basis, NothingFits why) {
        var root = head(unit, basis);
        root.putArray("plans");
        var nothing = root.putObject("nothingFits");
        var leftOut = nothing.putArray("leftOut");
        why.leftOut().forEach(leftOut::add);
        var missing = nothing.putArray("missing");
        why.missing()
                .forEach(it -> missing.addObject()
                        .put("year", it.year())
                        .put("source", it.source())
                        .put("amount", it.amount()));
        return root;
    }

    static String text(ObjectNode root) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static ObjectNode head(String unit, String basis) {
        return JSON.createObjectNode().put("unit", unit).put("basis", basis);
    }

    private void plan(ObjectNode plan, Result found) {
        plan.put("value", points(found.value()));
        plan.put("bound", points(found.bound()));
        plan.put("gap", found.gap());
        plan.put("proven", found.bound() == found.value());
        plan.put("byClock", found.isByClock());
        plan.put("rounds", found.rounds());
        plan.put("hash", found.plan().hash());
        var changes = plan.putArray("changes");
        found.changes().forEach(it -> change(changes.addObject(), it));
        var decisions = plan.putArray("decisions");
        found.plan()
                .decisions()
                .forEach((id, at) -> decision(decisions.addObject().put("id", id), at));
        money(plan.putArray("money"), found);
    }

    private void change(ObjectNode change, Change it) {
        change.put("id", it.id());
        Optional.ofNullable(known.get(it.id())).ifPresent(of -> change.put("name", of.name()));
        change.put("kind", kind(it));
        it.before().ifPresent(at -> decision(change.putObject("before"), at));
        it.after().ifPresent(at -> decision(change.putObject("after"), at));
        prices.ifPresent(of -> reasons(change, of, it.id()));
    }

    static String kind(Change it) {
        if (it.isDropped()) {
            return "dropped";
        }
        if (it.isAdded()) {
            return "added";
        }
        if (it.shift() != 0) {
            return it.shift() > 0 ? "postponed" : "advanced";
        }
        return it.after().filter(at -> at.form() == Instance.Form.REDUCED).isPresent() ? "reduced" : "enlarged";
    }

    /** What it would have to be worth, rule by rule, and what it is worth. */
    private static void reasons(ObjectNode change, Prices prices, String id) {
        var asked = prices.asked(id);
        if (asked.isEmpty()) {
            return;
        }
        change.put("worth", points(prices.worth(id)));
        var reasons = change.putArray("reasons");
        asked.forEach(it ->
                reasons.addObject().put("rule", it.rule()).put("of", it.of()).put("worth", points(it.worth())));
        prices.weightToKeep(id).ifPresent(it -> change.put("weightToKeep", Math.ceil(it * 100) / 100));
    }

    private void decision(ObjectNode node, Instance.Decision at) {
        node.put("form", at.form().name().toLowerCase(Locale.ROOT));
        node.put("start", instance.years().get(at.start()));
    }

    private void money(ArrayNode money, Result found) {
        instance.ceilings().forEach((source, ceilings) -> {
            for (int year = 0; year < ceilings.size(); year++) {
                money.addObject()
                        .put("year", instance.years().get(year))
                        .put("source", source)
                        .put("ceiling", ceilings.get(year))
                        .put("used", Checker.used(instance, found.plan(), source, year));
            }
        });
    }

    private static BigDecimal points(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3);
    }
}
