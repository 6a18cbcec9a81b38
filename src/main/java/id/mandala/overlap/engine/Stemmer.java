package id.mandala.overlap.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Takes an Indonesian word to its stem, so that {@code pengelolaan}, {@code mengelola} and {@code dikelola} are one. Light on purpose: two
 * prefixes, three suffixes, and a list of roots where a nasal prefix swallowed their first letter ({@code peng-kelola-an}).
 */
final class Stemmer {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_BETWEEN = 3; // between a prefix and a suffix: peng-uji-an
    private static final int MOST_KEPT = 200_000;
    private static final String VOWELS = "aiueo";

    /** Roots the rules cannot tell by themselves: a nasal prefix swallows their first letter, or they look as if they had a prefix. */
    private static final Set<String> ROOTS = Resource.lines("roots.txt").stream()
            .filter(it -> !it.contains(">"))
            .flatMap(it -> Arrays.stream(it.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private static final ConcurrentHashMap<String, String> KNOWN = told();

    private Stemmer() {}

    private static ConcurrentHashMap<String, String> told() {
        var told = new ConcurrentHashMap<String, String>();
        Resource.lines("roots.txt").stream()
                .filter(it -> it.contains(" > "))
                .map(it -> it.split(" > ", -1))
                .forEach(it -> told.put(it[0], it[1]));
        return told;
    }

    /** @param word lower-case */
    static String stem(String word) {
        var known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        var stem =
                word.length() < SHORTEST || !word.chars().allMatch(it -> it >= 'a' && it <= 'z') ? word : strip(word);
        if (KNOWN.size() < MOST_KEPT) {
            KNOWN.put(word, stem);
        }
        return stem;
    }

    private static String strip(String word) {
        if (ROOTS.contains(word)) {
            return word;
        }
        var bare = withoutPronoun(word);
        var first = withoutPrefix(bare);
        var stem = withoutSuffix(first, !first.equals(bare));
        if (ROOTS.contains(stem)) {
            return stem;
        }
        var second = withoutPrefix(stem);
        return second.length() < SHORTEST ? stem : second;
    }

    private static String withoutPronoun(String word) {
        for (var end : List.of("nya", "lah", "kah")) {
            if (word.endsWith(end) && word.length() - end.length() >= SHORTEST) {
                return word.substring(0, word.length() - end.length());
            }
        }
        return word;
    }

    private static String withoutSuffix(String word, boolean prefixed) {
        if (ROOTS.contains(word)) {
            return word;
        }
        var shortest = prefixed ? SHORTEST_BETWEEN : SHORTEST;
        for (var end : List.of("kan", "an")) {
            var stem = word.substring(0, Math.max(0, word.length() - end.length()));
            if (word.endsWith(end) && stem.length() >= shortest && !(end.equals("kan") && ROOTS.contains(stem + "k"))) {
                return stem;
            }
        }
        // only behind a listed root: dilayani, and not mediasi
        return prefixed && word.endsWith("i") && ROOTS.contains(word.substring(0, word.length() - 1))
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static String withoutPrefix(String word) {
        for (var nasal : List.of("meny", "peny")) {
            if (word.startsWith(nasal)) {
                return kept(word, "s" + word.substring(4));
            }
        }
        for (var nasal : List.of("meng", "peng")) {
            if (word.startsWith(nasal)) {
                return kept(word, restored(word.substring(4), "k", ""));
            }
        }
        for (var nasal : List.of("men", "pen")) {
            if (word.startsWith(nasal)) {
                return kept(word, restored(word.substring(3), "n", "t"));
            }
        }
        for (var nasal : List.of("mem", "pem")) {
            if (word.startsWith(nasal)) {
                return kept(word, restored(word.substring(3), "m", "p"));
            }
        }
        for (var prefix : List.of("per", "ber", "ter")) {
            if (word.startsWith(prefix)) {
                return kept(word, restored(word.substring(3), "r", ""));
            }
        }
        for (var prefix : List.of("me", "pe", "di", "ke")) {
            if (word.startsWith(prefix) && isOpen(prefix, word)) {
                return kept(word, word.substring(2));
            }
        }
        return word;
    }

    /** Whether the letters are the prefix and not the word's own: {@code kecamatan}, not {@code kertas}. */
    private static boolean isOpen(String prefix, String word) {
        return switch (prefix) {
            case "ke" -> word.endsWith("an");
            case "me", "pe" -> "lrwykbjgdstc".indexOf(word.charAt(2)) >= 0;
            case "di" ->
                isRoot(word.substring(2)) || (word.length() > 5 && (word.endsWith("kan") || word.endsWith("i")));
            default -> false;
        };
    }

    /** Before a vowel a letter may be lost: the listed root decides, else what is usual for the prefix. */
    private static String restored(String rest, String either, String usual) {
        if (rest.isEmpty() || VOWELS.indexOf(rest.charAt(0)) < 0) {
            return rest;
        }
        return isRoot(either + rest) ? either + rest : usual + rest;
    }

    private static boolean isRoot(String word) {
        return ROOTS.contains(word)
                || (word.endsWith("kan") && ROOTS.contains(word.substring(0, word.length() - 3)))
                || (word.endsWith("an") && ROOTS.contains(word.substring(0, word.length() - 2)))
                || (word.endsWith("i") && ROOTS.contains(word.substring(0, word.length() - 1)));
    }

    private static String kept(String word, String stripped) {
        return stripped.length() >= SHORTEST || (stripped.length() >= SHORTEST_BETWEEN && word.endsWith("an"))
                ? stripped
                : word;
    }
}
