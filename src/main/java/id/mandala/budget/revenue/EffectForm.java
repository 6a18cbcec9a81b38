package id.mandala.budget.revenue;

import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the form of an effect sends, as typed; the years only once the initiative is chosen. */
record EffectForm(
        @Nullable String initiative,
        @Nullable String baseline,
        @Nullable List<Line> years,
        @Nullable Long version) {

    record Line(
            @Nullable Integer year,
            @Nullable String target,
            @Nullable String realised) {

        boolean saysAnything() {
            return !Typed.said(target).isEmpty() || !Typed.said(realised).isEmpty();
        }
    }

    static final EffectForm EMPTY = new EffectForm("", "", List.of(), null);

    /** @param asked the years to ask for; others that are written are asked as well */
    static EffectForm of(Effect it, List<Integer> asked) {
        var lines = new TreeMap<Integer, Line>();
        asked.forEach(year -> lines.put(year, new Line(year, "", "")));
        it.years()
                .forEach((year, amounts) -> lines.put(
                        year, new Line(year, Typed.grouped(amounts.target()), Typed.grouped(amounts.realised()))));
        return new EffectForm(
                it.initiative().toString(), Typed.grouped(it.baseline()), List.copyOf(lines.values()), (long)
                        it.version());
    }

    public List<Line> lines() {
        return Objects.requireNonNullElse(years, List.of());
    }

    Effect read(UUID account, UUID chosen) {
        var read = new TreeMap<Integer, Effect.OfYear>();
        for (var line : lines()) {
            if (line.saysAnything() && line.year() != null) {
                read.put(line.year(), amounts(line));
            }
        }
        return new Effect(
                account,
                chosen,
                Typed.amount(baseline, "budget.revenue.baseline"),
                read,
                version == null ? 0 : version.intValue());
    }

    private static Effect.OfYear amounts(Line line) {
        if (Typed.said(line.target()).isEmpty()) {
            throw new RuleBroken("budget.revenue.effect-target", String.valueOf(line.year()));
        }
        return new Effect.OfYear(
                Typed.amount(line.target(), "budget.revenue.effect-amount"),
                Typed.amountIfAny(line.realised(), "budget.revenue.effect-amount"));
    }

    /** Beside which field a refusal is told: of the years the first that gives cause to it. */
    String field(String code) {
        return switch (code) {
            case "budget.revenue.baseline" -> "baseline";
            case "budget.revenue.effect-amount" ->
                first(
                        it -> isUnread(it.target()),
                        "target",
                        first(it -> isUnread(it.realised()), "realised", "baseline"));
            case "budget.revenue.effect-target" ->
                first(it -> it.saysAnything() && Typed.said(it.target()).isEmpty(), "target", "baseline");
            case "budget.revenue.effect-future" -> lastRealised();
            default -> "initiative";
        };
    }

    private String first(Predicate<Line> wrong, String what, String otherwise) {
        for (int i = 0; i < lines().size(); i++) {
            if (wrong.test(lines().get(i))) {
                return what + i;
            }
        }
        return otherwise;
    }

    private String lastRealised() {
        for (int i = lines().size() - 1; i >= 0; i--) {
            if (!Typed.said(lines().get(i).realised()).isEmpty()) {
                return "realised" + i;
            }
        }
        return "baseline";
    }

    private static boolean isUnread(@Nullable String typed) {
        return !Typed.said(typed).isEmpty() && !Typed.isAmount(typed);
    }
}
