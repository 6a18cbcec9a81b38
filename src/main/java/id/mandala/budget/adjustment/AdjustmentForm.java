package id.mandala.budget.adjustment;

import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the form of an adjustment sends, as typed.
 *
 * @param difference by id of the line; empty where it stays
 */
record AdjustmentForm(
        @Nullable String year,
        @Nullable String kind,
        @Nullable String basis,
        @Nullable String decidedOn,
        @Nullable String effectiveOn,
        @Nullable String note,
        @Nullable String total,
        @Nullable Map<String, String> difference) {

    static AdjustmentForm in(int year) {
        return new AdjustmentForm(String.valueOf(year), "PERGESERAN", "", "", "", "", "0", Map.of());
    }

    int wholeYear() {
        var typed = said(year);
        if (!typed.matches("20\\d\\d")) {
            throw new RuleBroken("budget.line.year");
        }
        return Integer.parseInt(typed);
    }

    public String differenceOf(UUID line) {
        return Objects.requireNonNullElse(difference, Map.<String, String>of()).getOrDefault(line.toString(), "");
    }

    AdjustmentDraft draft() {
        var decided = day(decidedOn, "budget.adjustment.decided-on");
        return new AdjustmentDraft(
                wholeYear(),
                Chosen.among(AdjustmentKind.values(), kind).orElseThrow(() -> new RuleBroken("budget.adjustment.kind")),
                said(basis),
                decided,
                said(effectiveOn).isEmpty() ? decided : day(effectiveOn, "budget.adjustment.effective-on"),
                said(note),
                said(total).isEmpty() ? Rupiah.NONE : Rupiah.of(said(total)),
                shifts(),
                List.of());
    }

    private List<AdjustmentDraft.Shift> shifts() {
        var shifts = new ArrayList<AdjustmentDraft.Shift>();
        Objects.requireNonNullElse(difference, Map.<String, String>of()).forEach((line, typed) -> {
            if (!typed.isBlank()) {
                shifts.add(new AdjustmentDraft.Shift(
                        Chosen.id(line).orElseThrow(() -> new RuleBroken("budget.adjustment.line-gone", said(year))),
                        Rupiah.of(typed.strip().replaceFirst("^[+]", "").replaceFirst("^[−–]", "-"))
                                .amount()));
            }
        });
        return shifts;
    }

    private static LocalDate day(@Nullable String typed, String code) {
        try {
            return LocalDate.parse(said(typed));
        } catch (DateTimeException notADay) {
            throw new RuleBroken(code);
        }
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "budget.line.year" -> "year";
            case "budget.adjustment.kind" -> "kind";
            case "budget.adjustment.basis" -> "basis";
            case "budget.adjustment.decided-on" -> "decidedOn";
            case "budget.adjustment.effective-on", "budget.adjustment.backdated" -> "effectiveOn";
            case "budget.adjustment.note" -> "note";
            case "budget.adjustment.total" -> "total";
            default -> "lines";
        };
    }
}
