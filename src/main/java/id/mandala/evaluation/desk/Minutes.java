package id.mandala.evaluation.desk;

import id.mandala.evaluation.desk.Interview.Item;
import id.mandala.values.Typed;
import java.util.Map;
import java.util.Objects;

/** What the form of an interview's record sends, as typed: who was there, and {@code said-<question>}. */
record Minutes(Map<String, String> typed) {

    /** As it is to be stored, at the version that was seen. */
    Interview of(Interview it) {
        var seen = said("version");
        return written(it, Integer.MAX_VALUE, seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0);
    }

    /** As the form shows it again, cut to what fits. */
    Interview shown(Interview it) {
        return written(it, Interview.LONGEST_NAMES, it.version());
    }

    boolean isSigned() {
        return Objects.equals(typed.get("sign"), "true");
    }

    private Interview written(Interview it, int most, int version) {
        return it.with(
                cut(said("byAssessors"), most),
                cut(said("byRegion"), most),
                it.items().stream()
                        .map(item -> new Item(
                                item.question(),
                                typed.containsKey("said-" + item.question())
                                        ? cut(said("said-" + item.question()), Math.max(most, Interview.LONGEST_SAID))
                                        : item.said()))
                        .toList(),
                version);
    }

    private String said(String field) {
        return Typed.said(typed.get(field));
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }

    static String field(String code) {
        return code.equals("evaluation.desk.interview-said") ? "said" : "byAssessors";
    }
}
