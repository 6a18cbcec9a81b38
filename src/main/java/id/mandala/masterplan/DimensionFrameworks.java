package id.mandala.masterplan;

import id.mandala.values.RuleBroken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The frameworks that ship with the program, by their id, the newest last. */
@Component
public class DimensionFrameworks {

    private final TreeMap<String, DimensionFramework> frameworks = new TreeMap<>();

    DimensionFrameworks(ResourcePatternResolver resources) {
        var yaml = new YAMLMapper();
        try {
            for (var file : resources.getResources("classpath*:dimension-frameworks/*.yaml")) {
                try (var in = file.getInputStream()) {
                    var framework = yaml.readValue(in, DimensionFramework.class);
                    frameworks.put(framework.id(), framework);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<DimensionFramework> all() {
        return List.copyOf(frameworks.values());
    }

    public DimensionFramework newest() {
        return frameworks.lastEntry().getValue();
    }

    /** @throws RuleBroken {@code masterplan.framework-unknown} */
    public DimensionFramework get(String id) {
        var framework = frameworks.get(id);
        if (framework == null) {
            throw new RuleBroken("masterplan.framework-unknown", id);
        }
        return framework;
    }
}
