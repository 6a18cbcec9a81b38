package id.mandala.masterplan;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.mandala.values.Words;
import java.util.List;
import java.util.Optional;

/** One of the dimensions of a framework, such as governance, with what it is divided into. */
public record Dimension(
        String key,
        Words name,
        @JsonProperty("sub_dimensions") List<SubDimension> subDimensions) {

    public record SubDimension(String key, Words name) {}

    public Dimension {
        subDimensions = List.copyOf(subDimensions);
    }

    public Optional<SubDimension> subDimension(String key) {
        return subDimensions.stream().filter(it -> it.key().equals(key)).findFirst();
    }
}
