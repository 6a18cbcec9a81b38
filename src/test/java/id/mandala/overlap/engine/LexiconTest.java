package id.mandala.overlap.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lexicon is read by people and by the engine: each line must say what it means to. */
class LexiconTest {

    private static Map<String, List<String>> concepts(String file) {
        var concepts = new TreeMap<String, List<String>>();
        for (var line : Resource.lines(file)) {
            assertThat(line).as(file).matches("[A-Z][A-Z0-9_]* : \\S.*");
            var colon = line.indexOf(" : ");
            var terms = Arrays.stream(line.substring(colon + 3).split("\\|", -1))
                    .map(String::strip)
                    .toList();
            assertThat(concepts.put(line.substring(0, colon), terms))
                    .as("%s twice in %s", line, file)
                    .isNull();
        }
        return concepts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"functions.txt", "objects.txt", "acts.txt", "people.txt"})
    void every_line_is_a_concept_and_its_terms_and_no_term_has_two(String file) {
        var concepts = concepts(file);
        assertThat(concepts).hasSizeGreaterThan(20);
        var twice = new TreeSet<String>();
        concepts.forEach((name, terms) -> terms.forEach(term -> {
            assertThat(Words.of(term)).as("%s in %s: %s", term, file, name).isNotEmpty();
        }));
        var byTerm = new TreeMap<String, String>();
        concepts.forEach((name, terms) -> {
            for (var term : new HashSet<>(terms)) {
                var before = byTerm.put(term, name);
                if (before != null) {
                    twice.add(term + ": " + before + ", " + name);
                }
            }
        });
        assertThat(twice).as(file).isEmpty();
    }

    @Test
    void every_function_of_a_field_exists_and_every_function_has_at_most_one_field() {
        var functions = concepts("functions.txt").keySet();
        var placed = new ArrayList<String>();
        concepts("fields.txt").forEach((field, names) -> {
            assertThat(functions).as(field).containsAll(names);
            if (!field.equals("MEANS") && !field.equals("BROAD")) {
                placed.addAll(names);
            }
        });
        assertThat(placed).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    }

    @Test
    void every_abbreviation_has_a_meaning_and_several_meanings_have_words_beside_them() {
        var seen = new HashSet<String>();
        for (var line : Resource.lines("abbreviations.txt")) {
            assertThat(line).matches("\\S[^=]* = \\S.*");
            var abbreviation = line.substring(0, line.indexOf(" = "));
            assertThat(seen.add(abbreviation)).as(abbreviation).isTrue();
            var meanings = line.substring(line.indexOf(" = ") + 3).split("\\|", -1);
            for (var meaning : meanings) {
                var parts = meaning.split("@", -1);
                assertThat(Words.of(parts[0])).as(line).isNotEmpty();
                assertThat(meanings.length == 1
                                || (parts.length == 2 && !Words.of(parts[1]).isEmpty()))
                        .as(line)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"routine.txt", "routine-exact.txt"})
    void a_phrase_of_housekeeping_stands_once_and_finds_itself(String file) {
        var concepts = new Concepts(file);
        var lines = Resource.lines(file);
        assertThat(lines).doesNotHaveDuplicates();
        assertThat(lines)
                .allSatisfy(it -> assertThat(concepts.in(Words.of(it))).as(it).isNotEmpty());
    }
}
