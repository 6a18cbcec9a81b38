package id.mandala.masterplan;

import id.mandala.values.RuleBroken;
import id.mandala.values.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The dimensions as a year's instrument names them. They change with regulations, so a framework is a file under {@code
 * dimension-frameworks/}, and every masterplan says which one it was written in.
 */
public record DimensionFramework(String id, Words name, List<Dimension> dimensions) {

    public DimensionFramework {
        dimensions = List.copyOf(dimensions);
        var keys = new HashSet<String>();
        for (var dimension : dimensions) {
            if (!keys.add(dimension.key())) {
                throw new IllegalArgumentException(
                        "framework " + id + ": dimension " + dimension.key() + " stands twice");
            }
            for (var sub : dimension.subDimensions()) {
                if (!keys.add(dimension.key() + "/" + sub.key())) {
                    throw new IllegalArgumentException("framework " + id + ": " + sub.key() + " stands twice");
                }
            }
        }
    }

    public Optional<Dimension> find(String key) {
        return dimensions.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** @throws RuleBroken {@code masterplan.dimension-unknown} */
    public Dimension get(String key) {
        return find(key).orElseThrow(() -> new RuleBroken("masterplan.dimension-unknown", key));
    }
}
