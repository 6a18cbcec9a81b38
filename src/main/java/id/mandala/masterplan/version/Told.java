package id.mandala.masterplan.version;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an item says, field by field, in the order of the form; empty fields are left out. */
final class Told {

    /** @param lines one for prose */
    private record Field(boolean prose, List<String> lines) {}

    private final Map<String, Field> fields = new LinkedHashMap<>();

    Told line(String label, String text) {
        return put(label, false, text.isBlank() ? List.of() : List.of(text));
    }

    Told line(String label, Optional<String> text) {
        return line(label, text.orElse(""));
    }

    Told prose(String label, String text) {
        return put(label, true, text.isBlank() ? List.of() : List.of(text));
    }

    Told lines(String label, List<String> lines) {
        return put(label, false, lines);
    }

    private Told put(String label, boolean prose, List<String> lines) {
        if (!lines.isEmpty()) {
            fields.put(label, new Field(prose, List.copyOf(lines)));
        }
        return this;
    }

    /** The fields that differ, in the order of the later one. */
    static List<FieldChange> changes(Told before, Told after) {
        var labels = new LinkedHashSet<>(after.fields.keySet());
        labels.addAll(before.fields.keySet());
        return labels.stream()
                .flatMap(it -> change(it, before.field(it), after.field(it)).stream())
                .toList();
    }

    private Optional<Field> field(String label) {
        return Optional.ofNullable(fields.get(label));
    }

    private static Optional<FieldChange> change(String label, Optional<Field> before, Optional<Field> after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        boolean prose = after.or(() -> before).filter(Field::prose).isPresent();
        return Optional.of(new FieldChange(
                label,
                prose,
                prose
                        ? TextDifference.ofWords(text(before), text(after))
                        : TextDifference.ofLines(lines(before), lines(after))));
    }

    private static String text(Optional<Field> field) {
        return field.map(it -> String.join("\n", it.lines())).orElse("");
    }

    private static List<String> lines(Optional<Field> field) {
        return field.map(Field::lines).orElse(List.of());
    }
}
