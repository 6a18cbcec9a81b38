package id.mandala.region;

import id.mandala.values.RegionCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The outlines of provinces and regencies, on one grid so that they fit into each other; see {@code region/outlines/README.md}. */
@Component
public class Outlines {

    private final Map<RegionCode, Outline> provinces = read("provinces.csv");
    private final Map<RegionCode, Outline> regencies = read("regencies.csv");

    public Optional<Outline> of(RegionCode area) {
        return Optional.ofNullable(area.isProvince() ? provinces.get(area) : regencies.get(area));
    }

    /** All regencies by code. */
    public Collection<Outline> regencies() {
        return regencies.values();
    }

    private static Map<RegionCode, Outline> read(String file) {
        var outlines = new TreeMap<RegionCode, Outline>();
        try (var rows = new BufferedReader(new InputStreamReader(
                Outlines.class.getResourceAsStream("/region/outlines/" + file), StandardCharsets.UTF_8))) {
            rows.lines().skip(1).forEach(row -> {
                int comma = row.indexOf(',');
                var code = RegionCode.of(row.substring(0, comma));
                outlines.put(code, Outline.of(code, row.substring(comma + 1)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outlines;
    }
}
