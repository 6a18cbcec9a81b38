package id.mandala.overlap.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What abbreviations stand for. One that has several meanings is read only beside words that tell which is meant, never blindly: IKM
 * is a survey of satisfaction and small industry.
 */
final class Abbreviations {

    static final Abbreviations SHIPPED = new Abbreviations();

    private static final int SHORT = 3; // two or three letters are an abbreviation only in capitals

    /** @param beside stems that tell the meaning; empty where there is no other */
    private record Reading(List<Words.Word> words, Set<String> beside) {}

    private final Map<String, List<Reading>> readings = new HashMap<>();
    private final Map<String, String> writings = new HashMap<>();

    private Abbreviations() {
        for (var line : Resource.lines("abbreviations.txt")) {
            var equals = line.indexOf(" = ");
            var meanings = Arrays.stream(line.substring(equals + 3).split("\\|", -1))
                    .map(Abbreviations::reading)
                    .toList();
            var written = line.substring(0, equals).strip();
            readings.put(written.toLowerCase(Locale.ROOT), meanings);
            writings.put(written.toLowerCase(Locale.ROOT), written);
        }
    }

    private static Reading reading(String meaning) {
        var parts = meaning.split("@", -1);
        return new Reading(Words.of(parts[0]), parts.length > 1 ? Words.stems(Words.of(parts[1])) : Set.of());
    }

    /** What the abbreviations of the text say in full, each as words of their own; nothing for one that could mean two things here. */
    List<List<Words.Word>> spelledOut(String text, List<Words.Word> words) {
        var stems = Words.stems(words);
        var found = new ArrayList<List<Words.Word>>();
        var seen = new HashSet<String>();
        for (var word : words) {
            var meanings = readings.getOrDefault(word.plain(), List.of());
            if (!meanings.isEmpty() && isAbbreviation(text, word) && seen.add(word.plain())) {
                meant(meanings, stems).ifPresent(it -> found.add(it.words));
            }
        }
        return found;
    }

    /** The phrase with its abbreviations as people write them: {@code penyusunan APBD}. */
    String written(String phrase) {
        return Arrays.stream(phrase.split(" ", -1))
                .map(it -> writings.getOrDefault(it, it))
                .collect(Collectors.joining(" "));
    }

    private static boolean isAbbreviation(String text, Words.Word word) {
        var written = text.substring(word.start(), word.end());
        return written.length() > SHORT || written.equals(written.toUpperCase(Locale.ROOT));
    }

    /** The one with most words beside it; none when two have as many. */
    private static Optional<Reading> meant(List<Reading> meanings, Set<String> stems) {
        Optional<Reading> best = Optional.empty();
        var most = 0L;
        for (var meaning : meanings) {
            var hits = meaning.beside.isEmpty()
                    ? 1
                    : meaning.beside.stream().filter(stems::contains).count();
            if (hits > most) {
                best = Optional.of(meaning);
                most = hits;
            } else if (hits == most) {
                best = Optional.empty();
            }
        }
        return best;
    }
}
