package id.mandala.region;

import id.mandala.values.RegionCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The outlines of provinces and regencies, on one grid so that they fit into each other, and of districts on a finer one; see
 * {@code region/outlines/README.md}.
 */
@Component
public class Outlines {

    private static final String FOLDER = "/region/outlines/";

    private final Map<RegionCode, Outline> provinces = read("provinces.csv");
    private final Map<RegionCode, Outline> regencies = read("regencies.csv");

    public Optional<Outline> of(RegionCode area) {
        return Optional.ofNullable(area.isProvince() ? provinces.get(area) : regencies.get(area));
    }

    /** All regencies by code. */
    public Collection<Outline> regencies() {
        return regencies.values();
    }

    /** Of a regency, by code; read when asked for, since few are. Empty where none is known. */
    public List<Outline> districts(RegionCode regency) {
        var file = "districts/" + regency.parent() + ".csv";
        return Outlines.class.getResource(FOLDER + file) == null
                ? List.of()
                : read(file, it -> it.startsWith(regency + ".")).values().stream()
                        .toList();
    }

    private static Map<RegionCode, Outline> read(String file) {
        return read(file, _ -> true);
    }

    /** @param wanted rows, as they stand in the file */
    private static Map<RegionCode, Outline> read(String file, Predicate<String> wanted) {
        var outlines = new TreeMap<RegionCode, Outline>();
        try (var rows = new BufferedReader(
                new InputStreamReader(Outlines.class.getResourceAsStream(FOLDER + file), StandardCharsets.UTF_8))) {
            rows.lines().skip(1).filter(wanted).forEach(row -> {
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
