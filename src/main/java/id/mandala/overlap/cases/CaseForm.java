package id.mandala.overlap.cases;

import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of a new case, as it was typed; its items came with the address. */
record CaseForm(
        @Nullable List<String> item,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String question,
        @Nullable String due) {

    List<ItemRef> refs() {
        return ItemRef.all(Objects.requireNonNullElse(item, List.of()));
    }

    OpenCase.Request request() {
        return new OpenCase.Request(chosenKind(), typed(title), typed(question), day(), refs());
    }

    private CaseKind chosenKind() {
        return Chosen.among(CaseKind.values(), kind).orElseThrow(() -> new RuleBroken("overlap.case-kind"));
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(typed(due).strip());
        } catch (DateTimeParseException notADay) {
            throw new RuleBroken("overlap.case-due");
        }
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** Where what is to be mended stands in the form. */
    static String field(String code) {
        return switch (code) {
            case "overlap.case-kind" -> "kind";
            case "overlap.case-title" -> "title";
            case "overlap.case-question" -> "question";
            case "overlap.case-due" -> "due";
            default -> "items";
        };
    }
}
