package id.mandala.planning;

import id.mandala.documents.Column;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The titles of a file, by which it is known again: two files with the same set of titles have one layout, in whichever order.
 *
 * @param purpose what the file is read for, since one export may serve two imports; empty for a plan
 */
public record Layout(String purpose, List<String> titles) {

    public Layout {
        titles = List.copyOf(titles);
    }

    String id() {
        try {
            var sorted = purpose + String.join("\n", names().stream().sorted().toList());
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(sorted.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Each title without case and signs; one that comes again is told apart by its number. */
    List<String> names() {
        var seen = new HashMap<String, Integer>();
        var names = new ArrayList<String>();
        for (var title : titles) {
            var plain = PlanColumns.plain(title);
            int count = seen.merge(plain, 1, Integer::sum);
            names.add(count == 1 ? plain : plain + "#" + count);
        }
        return names;
    }

    /** Where each column stands: as the region said of this layout before, else by the names the column is known under. */
    public Map<String, Integer> places(List<Column<?>> columns, Map<String, String> remembered) {
        var names = names();
        var places = new LinkedHashMap<String, Integer>();
        for (var column : columns) {
            var place = remembered.isEmpty()
                    ? known(column, names)
                    : names.indexOf(remembered.getOrDefault(column.key(), ""));
            if (place >= 0) {
                places.put(column.key(), place);
            }
        }
        return places;
    }

    /** Where each column stands as a form chose it: {@code column-<key>} holds a place; one nobody chose is missing. */
    public Map<String, Integer> chosen(List<Column<?>> columns, Map<String, String> form) {
        var places = new LinkedHashMap<String, Integer>();
        for (var column : columns) {
            var place = form.getOrDefault("column-" + column.key(), "");
            if (place.matches("\\d{1,3}") && Integer.parseInt(place) < titles.size()) {
                places.put(column.key(), Integer.valueOf(place));
            }
        }
        return places;
    }

    private static int known(Column<?> column, List<String> names) {
        return Stream.concat(Stream.of(column.key()), column.titles().stream())
                .map(it -> names.indexOf(PlanColumns.plain(it)))
                .filter(it -> it >= 0)
                .findFirst()
                .orElse(-1);
    }
}
