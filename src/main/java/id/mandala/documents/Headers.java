package id.mandala.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which of the columns asked for stands where in the file. */
final class Headers {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> titles;
    private final boolean english;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private Headers(List<String> titles, List<Column<?>> columns) {
        this.titles = titles;
        this.english = columns.stream()
                .filter(it -> it.titles().stream().noneMatch(name -> same(name, it.key())))
                .anyMatch(it -> titles.stream().anyMatch(title -> same(title, it.key())));
    }

    /** In the language the file writes its titles in. */
    private String name(Column<?> column) {
        return english ? column.key() : column.title().id();
    }

    /** Finds every column, or notes each that is missing or there twice. */
    static Headers match(List<String> titles, int row, List<Column<?>> columns, Faults faults) {
        var headers = new Headers(titles, columns);
        var missing = new ArrayList<String>();
        for (var column : columns) {
            var found = headers.placesOf(column);
            if (found.size() > 1) {
                faults.add(row, titles.get(found.get(1)), "documents.fault.header-twice", headers.name(column));
            } else if (found.size() == 1) {
                headers.places.put(column.key(), found.getFirst());
            } else if (column.required()) {
                missing.add(headers.name(column));
            }
        }
        headers.tell(missing, row, faults);
        return headers;
    }

    /** Takes each column from where somebody said it stands, and notes each needed one of which nobody said it. */
    static Headers chosen(
            List<String> titles, int row, List<Column<?>> columns, Map<String, Integer> places, Faults faults) {
        var headers = new Headers(titles, columns);
        var missing = new ArrayList<String>();
        for (var column : columns) {
            var place = places.get(column.key());
            if (place != null && place >= 0 && place < titles.size()) {
                headers.places.put(column.key(), place);
            } else if (column.required()) {
                missing.add(column.title().id());
            }
        }
        headers.tell(missing, row, faults);
        return headers;
    }

    private void tell(List<String> missing, int row, Faults faults) {
        var seen = String.join(", ", titles.stream().filter(it -> !it.isEmpty()).toList());
        for (var title : missing) {
            faults.add(row, title, "documents.fault.header-missing", title, seen);
        }
    }

    private List<Integer> placesOf(Column<?> column) {
        var names = column.names().map(Headers::plain).toList();
        var found = new ArrayList<Integer>();
        for (int i = 0; i < titles.size(); i++) {
            if (names.contains(plain(titles.get(i)))) {
                found.add(i);
            }
        }
        return found;
    }

    private static String plain(String title) {
        return BETWEEN_WORDS.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    boolean has(Column<?> column) {
        return places.containsKey(column.key());
    }

    /** Where the column stands, from 0; only for one that {@link #has}. */
    int placeOf(Column<?> column) {
        return places.getOrDefault(column.key(), -1);
    }

    String titleOf(Column<?> column) {
        return has(column) ? titles.get(placeOf(column)) : name(column);
    }
}
