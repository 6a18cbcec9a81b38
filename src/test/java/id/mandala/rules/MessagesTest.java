package id.mandala.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A later line of the same key takes the words of the earlier one away, and nobody is told. */
class MessagesTest {

    /** What is written into a plan itself is in the plan's language. */
    private static final String OF_THE_PLAN = "overlap.case.";

    @Test
    void every_key_stands_once_in_its_file_and_in_both_languages() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            for (var file : files.filter(it -> !it.toString().endsWith("_en.properties"))
                    .toList()) {
                var english = Path.of(file.toString().replace(".properties", "_en.properties"));
                var untold = keys(file);
                assertThat(untold).as(file.toString()).containsAll(keys(english));
                untold.removeAll(keys(english));
                assertThat(untold).as(english.toString()).allMatch(it -> it.startsWith(OF_THE_PLAN));
            }
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        var keys = new HashSet<String>();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.stream()
                        .filter(it -> it.contains("=") && !it.startsWith("#"))
                        .map(it -> it.substring(0, it.indexOf('=')).strip())
                        .filter(it -> !keys.add(it)))
                .as(file.toString())
                .isEmpty();
        return keys;
    }
}
