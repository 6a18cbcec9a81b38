package id.mandala.overlap.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and phrases that mean the same: {@code COMPLAINT : pengaduan | keluhan | aspirasi masyarakat}. Found by stems, the longest
 * phrase first.
 */
final class Concepts {

    /**
     * Where a text speaks of a concept.
     *
     * @param first number of its first word
     * @param words how many they are
     */
    record Mention(int concept, int first, int words) {

        boolean meets(Mention other) {
            return first < other.first + other.words && other.first < first + words;
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // read here only
    private record Phrase(String[] stems, int concept) {}

    private final List<String> names = new ArrayList<>();
    private final List<String> terms = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    Concepts(String file) {
        for (var line : Resource.lines(file)) {
            var colon = line.indexOf(" : ");
            names.add(line.substring(0, Math.max(0, colon)).strip());
            var said = line.substring(colon < 0 ? 0 : colon + 3).split("\\|", -1);
            terms.add(Abbreviations.SHIPPED.written(said[0].strip()));
            lines.add(String.join(" ", said));
            for (var term : said) {
                add(term, names.size() - 1);
            }
        }
        phrases.values().forEach(it -> it.sort(Comparator.comparingInt(phrase -> -phrase.stems.length)));
    }

    private void add(String term, int concept) {
        var words = Words.of(term);
        var said = words.stream()
                .map(words.size() == 1 ? Words.Word::plain : Words.Word::stem)
                .toArray(String[]::new);
        if (said.length > 0) {
            phrases.computeIfAbsent(words.getFirst().stem(), _ -> new ArrayList<>())
                    .add(new Phrase(said, concept));
        }
    }

    int number(String name) {
        return names.indexOf(name);
    }

    String name(int concept) {
        return names.get(concept);
    }

    /** The first of its words, for people. */
    String term(int concept) {
        return terms.get(concept);
    }

    /** All terms of a concept, concept by concept. */
    List<String> lines() {
        return lines;
    }

    int size() {
        return names.size();
    }

    List<Mention> in(List<Words.Word> words) {
        var found = new ArrayList<Mention>();
        for (var at = 0; at < words.size(); at++) {
            for (var phrase : phrases.getOrDefault(words.get(at).stem(), List.of())) {
                if (stands(phrase, words, at)) {
                    found.add(new Mention(phrase.concept, at, phrase.stems.length));
                    at += phrase.stems.length - 1;
                    break;
                }
            }
        }
        return found;
    }

    /** Each concept once, numbers rising. */
    static int[] distinct(List<Mention> mentions) {
        return mentions.stream().mapToInt(Mention::concept).sorted().distinct().toArray();
    }

    private static boolean stands(Phrase phrase, List<Words.Word> words, int at) {
        if (at + phrase.stems.length > words.size()) {
            return false;
        }
        if (phrase.stems.length == 1) {
            return phrase.stems[0].equals(words.get(at).plain());
        }
        for (var k = 0; k < phrase.stems.length; k++) {
            if (!phrase.stems[k].equals(words.get(at + k).stem())) {
                return false;
            }
        }
        return true;
    }
}
