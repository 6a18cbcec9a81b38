package id.mandala.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;

/** What ModulesTest is for Java, this is for SQL: a module reads other schemas along its arrows, and writes its own only. */
class SqlArrowsTest {

    private static final List<String> NAMES = StreamSupport.stream(ModulesTest.MODULES.spliterator(), false)
            .map(it -> it.getIdentifier().toString())
            .toList();

    private static final Pattern READS = mention("from|join|references|using");
    private static final Pattern WRITES = mention("insert\\s+into|update|delete\\s+from|merge\\s+into|copy");

    @Test
    void sql_names_other_schemas_only_along_the_arrows_and_writes_its_own_only() throws IOException {
        var wrong = new ArrayList<String>();
        for (var module : ModulesTest.MODULES) {
            var name = module.getIdentifier().toString();
            for (var root : List.of("src/main/java/id/mandala/" + name, "src/main/resources/db/migration/" + name)) {
                for (var file : filesUnder(Path.of(root))) {
                    var text = Files.readString(file);
                    foreign(READS, text, name).stream()
                            .filter(it -> !mayUse(module, it))
                            .forEach(it -> wrong.add(file + " reads " + it));
                    foreign(WRITES, text, name).forEach(it -> wrong.add(file + " writes " + it));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Pattern mention(String verbs) {
        return Pattern.compile("(?i)\\b(?:%s)\\s+(%s)\\.[a-z_]+".formatted(verbs, String.join("|", NAMES)));
    }

    private static List<String> foreign(Pattern mention, String text, String own) {
        return mention.matcher(text)
                .results()
                .map(it -> it.group(1).toLowerCase(Locale.ROOT))
                .filter(it -> !it.equals(own))
                .distinct()
                .toList();
    }

    private static boolean mayUse(ApplicationModule module, String other) {
        return List.of("identity", "audit", "web").contains(other)
                || module.getBasePackage()
                        .findAnnotation(org.springframework.modulith.ApplicationModule.class)
                        .map(it -> List.of(it.allowedDependencies()).contains(other))
                        .orElse(false);
    }

    private static List<Path> filesUnder(Path root) throws IOException {
        if (Files.notExists(root)) {
            return List.of();
        }
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
