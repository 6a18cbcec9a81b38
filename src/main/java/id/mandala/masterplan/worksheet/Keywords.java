package id.mandala.masterplan.worksheet;

import id.mandala.values.RuleBroken;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** The words worksheets suggest for the vision. */
final class Keywords {

    static final int MOST = 12;

    static final int LONGEST = 60;

    private Keywords() {}

    /** @param count how many lines of all worksheets suggest it */
    record Counted(String word, int count) {}

    /** As typed: separated by commas, semicolons or new lines; small letters, each once. */
    static List<String> read(String typed) {
        return Arrays.stream(typed.split("[,;\\n]"))
                .map(it -> it.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    static List<String> checked(List<String> keywords) {
        if (keywords.size() > MOST || keywords.stream().anyMatch(it -> it.length() > LONGEST)) {
            throw new RuleBroken("masterplan.worksheet-keywords", MOST, LONGEST);
        }
        return List.copyOf(keywords);
    }

    /** Those suggested most often first. */
    static List<Counted> counted(Collection<Worksheet> sheets) {
        var counts = new TreeMap<String, Integer>();
        for (var sheet : sheets) {
            for (var item : sheet.items()) {
                item.keywords().forEach(it -> counts.merge(it, 1, Integer::sum));
            }
        }
        return counts.entrySet().stream()
                .map(it -> new Counted(it.getKey(), it.getValue()))
                .sorted(Comparator.comparingInt(Counted::count).reversed())
                .toList();
    }
}
