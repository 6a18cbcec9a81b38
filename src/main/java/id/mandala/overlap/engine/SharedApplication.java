package id.mandala.overlap.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An application that a ministry or national agency gives to all regions.
 *
 * @param isAlone whether its short name alone tells it, in any text
 * @param beside words that tell it where the short name alone does not
 * @param replaces what a local application would do that this one does already
 * @param legal the rule that makes it shared; empty where none is known
 */
public record SharedApplication(
        String key,
        String name,
        String full,
        List<String> aliases,
        boolean isAlone,
        List<String> beside,
        String owner,
        String function,
        List<String> replaces,
        String legal) {

    static SharedApplication of(Map<String, Object> entry) {
        return new SharedApplication(
                text(entry, "key"),
                text(entry, "name"),
                text(entry, "full"),
                list(entry, "aliases"),
                Boolean.TRUE.equals(entry.get("alone")),
                list(entry, "with"),
                text(entry, "owner"),
                text(entry, "function"),
                list(entry, "replaces"),
                text(entry, "legal"));
    }

    private static String text(Map<String, Object> entry, String field) {
        return Objects.toString(entry.get(field), "");
    }

    private static List<String> list(Map<String, Object> entry, String field) {
        return entry.get(field) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
