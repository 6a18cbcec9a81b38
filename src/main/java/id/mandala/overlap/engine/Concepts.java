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

    /** @param said the stems of several words, or the one word as written */
    private record Phrase(List<String> said, int concept) {

        boolean standsAt(int at, List<Words.Word> words) {
            return Words.stand(said, words, at, said.size() == 1 ? Words.Word::plain : Words.Word::stem);
        }
    }

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
        phrases.values().forEach(it -> it.sort(Comparator.comparingInt(phrase -> -phrase.said.size())));
    }

    private void add(String term, int concept) {
        var words = Words.of(term);
        var said = words.stream()
                .map(words.size() == 1 ? Words.Word::plain : Words.Word::stem)
                .toList();
        if (!said.isEmpty()) {
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
                if (phrase.standsAt(at, words)) {
                    found.add(new Mention(phrase.concept, at, phrase.said.size()));
                    at += phrase.said.size() - 1;
                    break;
                }
            }
        }
        return found;
    }
}
