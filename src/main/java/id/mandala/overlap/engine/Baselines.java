package id.mandala.overlap.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be had without knowing the subject, to hold the engine against. */
final class Baselines {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Integer> frequency = new HashMap<>();
    private final int texts;

    Baselines(List<Labelled> pairs) {
        var all = new HashSet<String>();
        for (var pair : pairs) {
            all.add(text(pair.one()));
            all.add(text(pair.other()));
        }
        texts = all.size();
        all.forEach(it -> new HashSet<>(List.of(words(it))).forEach(word -> frequency.merge(word, 1, Integer::sum)));
    }

    /** Cosine of term frequency times smoothed inverse document frequency, words as written. */
    double wordTfIdf(Labelled pair) {
        return weighed(pair.one()).dot(weighed(pair.other()));
    }

    private SparseVector weighed(Item item) {
        var weights = new HashMap<String, Float>();
        for (var word : words(text(item))) {
            var rarity = Math.log((1.0 + texts) / (1 + frequency.getOrDefault(word, 0))) + 1;
            weights.merge(word, (float) rarity, Float::sum);
        }
        return SparseVector.of(weights);
    }

    /** As PostgreSQL's pg_trgm: words padded by two blanks before and one behind, shared threes over all threes. */
    static double trigrams(Labelled pair, boolean namesOnly) {
        var one = threes(namesOnly ? pair.one().name() : text(pair.one()));
        var other = threes(namesOnly ? pair.other().name() : text(pair.other()));
        var common = one.stream().filter(other::contains).count();
        return common / (double) Math.max(1, one.size() + other.size() - common);
    }

    private static Set<String> threes(String text) {
        var threes = new HashSet<String>();
        for (var word : words(text)) {
            var padded = "  " + word + " ";
            for (var k = 0; k + 3 <= padded.length(); k++) {
                threes.add(padded.substring(k, k + 3));
            }
        }
        return threes;
    }

    private static String[] words(String text) {
        return NO_WORD.split(text.toLowerCase(Locale.ROOT).strip(), -1);
    }

    private static String text(Item item) {
        return item.name() + " " + item.text();
    }
}
