package id.mandala.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Mandala;
import id.mandala.database.Migrations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    static final ApplicationModules MODULES = ApplicationModules.of(Mandala.class);

    @Test
    void modules_use_each_other_only_along_the_declared_arrows_and_in_no_circle() {
        MODULES.verify();
    }

    @Test
    void every_module_with_a_schema_migrates_after_all_modules_it_may_use() {
        for (var module : MODULES) {
            var name = module.getIdentifier().toString();
            var folder = Path.of("src/main/resources/db/migration", name);
            if (Files.isDirectory(folder)) {
                assertThat(Migrations.ORDER).contains(name);
                var before = Migrations.ORDER.subList(0, Migrations.ORDER.indexOf(name));
                assertThat(before).as("before " + name).containsAll(usedWithSchema(module));
            }
        }
    }

    private static List<String> usedWithSchema(ApplicationModule module) {
        return module.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(it -> it.getIdentifier().toString())
                .filter(Migrations.ORDER::contains)
                .distinct()
                .toList();
    }
}
