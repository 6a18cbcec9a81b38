package id.mandala.budget.adjustment;

import id.mandala.budget.adjustment.AdjustmentDraft.InitiativeEffect;
import id.mandala.budget.line.BudgetLine;
import id.mandala.masterplan.proposal.FundingSource;
import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import id.mandala.values.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the form of an adjustment sends, as typed.
 *
 * @param pd the agency whose lines are shown; empty for all
 * @param difference by id of the line; empty where it stays
 * @param effect by id of the line, what becomes of its initiative: {@code REDUCED}, {@code CANCELLED}, or the year it is put off to;
 *     empty where it is not told
 */
record AdjustmentForm(
        @Nullable String pd,
        @Nullable String year,
        @Nullable String kind,
        @Nullable String basis,
        @Nullable String decidedOn,
        @Nullable String effectiveOn,
        @Nullable String note,
        @Nullable String total,
        @Nullable Map<String, String> difference,
        @Nullable Map<String, String> effect) {

    static AdjustmentForm in(int year, String pd) {
        return new AdjustmentForm(pd, String.valueOf(year), "PERGESERAN", "", "", "", "", "0", Map.of(), Map.of());
    }

    int wholeYear() {
        return Typed.year(year, "budget.line.year");
    }

    public String differenceOf(UUID line) {
        return typed(difference, line);
    }

    public String effectOf(UUID line) {
        return typed(effect, line);
    }

    /** Lines that something was typed for; those of other agencies go on with the form though they are not shown. */
    Set<UUID> typedLines() {
        return Stream.of(difference, effect)
                .flatMap(it -> Objects.requireNonNullElse(it, Map.<String, String>of()).entrySet().stream())
                .filter(it -> !it.getValue().isBlank())
                .flatMap(it -> Chosen.id(it.getKey()).stream())
                .collect(Collectors.toSet());
    }

    private static String typed(@Nullable Map<String, String> typed, UUID line) {
        return Objects.requireNonNullElse(typed, Map.<String, String>of()).getOrDefault(line.toString(), "");
    }

    /** @param lines those of the year, which say whose money moves */
    AdjustmentDraft draft(List<BudgetLine> lines) {
        var decided = Typed.date(decidedOn, "budget.adjustment.decided-on");
        var shifts = shifts();
        return new AdjustmentDraft(
                wholeYear(),
                Chosen.among(AdjustmentKind.values(), kind).orElseThrow(() -> new RuleBroken("budget.adjustment.kind")),
                Typed.said(basis),
                decided,
                Typed.said(effectiveOn).isEmpty() ? decided : Typed.date(effectiveOn, "budget.adjustment.effective-on"),
                Typed.said(note),
                Typed.said(total).isEmpty() ? Rupiah.NONE : Rupiah.of(Typed.said(total)),
                shifts,
                effects(shifts, lines));
    }

    private List<AdjustmentDraft.Shift> shifts() {
        var shifts = new ArrayList<AdjustmentDraft.Shift>();
        Objects.requireNonNullElse(difference, Map.<String, String>of()).forEach((line, typed) -> {
            if (!typed.isBlank()) {
                shifts.add(new AdjustmentDraft.Shift(
                        Chosen.id(line)
                                .orElseThrow(() -> new RuleBroken("budget.adjustment.line-gone", Typed.said(year))),
                        Rupiah.of(typed.strip().replaceFirst("^[+]", "").replaceFirst("^[−–]", "-"))
                                .amount()));
            }
        });
        return shifts;
    }

    /** What several lines of one initiative and source lose in one way is one effect. */
    private List<InitiativeEffect> effects(List<AdjustmentDraft.Shift> shifts, List<BudgetLine> lines) {
        var differences = shifts.stream()
                .collect(Collectors.toMap(AdjustmentDraft.Shift::line, AdjustmentDraft.Shift::difference, Long::sum));
        var sums = new LinkedHashMap<Told, Long>();
        for (var line : lines) {
            var told = effectOf(line.id());
            long lost = -differences.getOrDefault(line.id(), 0L);
            if (!told.isEmpty()) {
                if (lost <= 0 || line.initiative().isEmpty()) {
                    throw new RuleBroken("budget.adjustment.effect-of-nothing", line.name());
                }
                sums.merge(new Told(line.initiative().get(), told, line.source()), lost, Math::addExact);
            }
        }
        return sums.entrySet().stream()
                .map(it -> effect(it.getKey(), new Rupiah(it.getValue())))
                .toList();
    }

    private record Told(UUID initiative, String effect, FundingSource source) {}

    private InitiativeEffect effect(Told told, Rupiah amount) {
        var toYear = told.effect().matches("20\\d\\d")
                ? OptionalInt.of(Integer.parseInt(told.effect()))
                : OptionalInt.empty();
        return new InitiativeEffect(
                told.initiative(),
                toYear.isPresent()
                        ? AdjustmentDraft.Effect.POSTPONED
                        : Chosen.among(AdjustmentDraft.Effect.values(), told.effect())
                                .orElseThrow(() -> new RuleBroken("budget.adjustment.effect")),
                wholeYear(),
                toYear,
                told.source(),
                amount,
                Typed.said(note).isEmpty() || Typed.said(note).length() > InitiativeEffect.LONGEST_REASON
                        ? Typed.said(basis)
                        : Typed.said(note));
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "budget.line.year" -> "year";
            case "budget.adjustment.kind" -> "kind";
            case "budget.adjustment.basis" -> "basis";
            case "budget.adjustment.decided-on" -> "decidedOn";
            case "budget.adjustment.effective-on", "budget.adjustment.backdated", "budget.adjustment.far" ->
                "effectiveOn";
            case "budget.adjustment.note", "budget.adjustment.twice" -> "note";
            case "budget.adjustment.total", "budget.adjustment.adds" -> "total";
            default -> "lines";
        };
    }
}
