import id.mandala.overlap.engine.Item;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Programmes as offices would write them down: lines of the official nomenclature, with words left out and others put in their place that
 * the lexicon holds to mean the same. The same seed gives the same programmes.
 */
final class Programmes {

    static final int AGENCIES = 40;

    private static final double LEFT_OUT = 0.18;
    private static final double SWAPPED = 0.35;
    private static final int NAME_WORDS = 14;
    private static final int MOST_WORDS = 60;
    private static final int LONGEST_TERM = 4;

    private final List<String[]> lines = new ArrayList<>();
    private final Map<String, List<String>> alike = new HashMap<>();
    private final Random random;

    Programmes(Path home, long seed) throws IOException {
        random = new Random(seed);
        for (var line : Files.readAllLines(home.resolve("src/training/nomenclature.txt"), StandardCharsets.UTF_8)) {
            lines.add(line.strip().split("\\s+"));
        }
        for (var file : List.of("functions", "objects", "people", "acts")) {
            for (var line : Files.readAllLines(home.resolve("src/main/resources/overlap/" + file + ".txt"))) {
                var colon = line.indexOf(" : ");
                if (colon > 0 && !line.startsWith("#")) {
                    var terms = List.of(line.substring(colon + 3).strip().split("\\s*\\|\\s*"));
                    terms.forEach(it -> alike.putIfAbsent(it, terms));
                }
            }
        }
    }

    /** {@code regions} regions of {@code each} programmes, spread over their agencies. */
    List<Item> items(int regions, int each) {
        var items = new ArrayList<Item>(regions * each);
        for (var region = 0; region < regions; region++) {
            for (var number = 0; number < each; number++) {
                items.add(item("R%03d".formatted(region), "%d-%d".formatted(region, number)));
            }
        }
        return items;
    }

    Item item(String region, String id) {
        var words = varied(lines.get(random.nextInt(lines.size())));
        var name = words.subList(0, Math.min(NAME_WORDS, words.size()));
        var text = words.subList(name.size(), Math.min(MOST_WORDS, words.size()));
        var agency = "Dinas Nomor " + (1 + random.nextInt(AGENCIES));
        return new Item(id, region, agency, String.join(" ", name), String.join(" ", text), Set.of());
    }

    private List<String> varied(String[] line) {
        var words = new ArrayList<String>();
        for (var at = 0; at < line.length && words.size() < MOST_WORDS; ) {
            var term = term(line, at);
            var length = Math.max(1, term.isEmpty() ? 1 : term.split(" ").length);
            if (!term.isEmpty() && random.nextDouble() < SWAPPED) {
                var others = alike.getOrDefault(term, List.of(term));
                words.addAll(List.of(others.get(random.nextInt(others.size())).split(" ")));
            } else if (random.nextDouble() >= LEFT_OUT || line.length < 3) {
                words.addAll(List.of(line).subList(at, at + length));
            }
            at += length;
        }
        return words.isEmpty() ? List.of(line[0]) : words;
    }

    /** The longest term of the lexicon that begins here; empty where none does. */
    private String term(String[] line, int at) {
        for (var length = Math.min(LONGEST_TERM, line.length - at); length > 0; length--) {
            var here = String.join(" ", List.of(line).subList(at, at + length)).toLowerCase(Locale.ROOT);
            if (alike.containsKey(here)) {
                return here;
            }
        }
        return "";
    }

    /** The file that {@code ./mandala overlap find} reads. */
    static void write(Path file, List<Item> items) throws IOException {
        var lines = new LinkedHashSet<String>();
        lines.add("id,region_code,agency,name,description");
        for (var it : items) {
            lines.add(String.join(",", it.id(), it.region(), quoted(it.agency()), quoted(it.name()), quoted(it.text())));
        }
        Files.write(file, lines);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
