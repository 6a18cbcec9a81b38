package id.mandala.region;

import id.mandala.values.RegionCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of all regencies, for commands that work without a database. A test holds them against the table of areas. */
public final class RegencyCodes {

    private static final Set<String> CODES = read();

    private RegencyCodes() {}

    public static boolean contains(RegionCode code) {
        return CODES.contains(code.value());
    }

    private static Set<String> read() {
        try (var rows = new BufferedReader(new InputStreamReader(
                RegencyCodes.class.getResourceAsStream("/region/outlines/regencies.csv"), StandardCharsets.UTF_8))) {
            return rows.lines()
                    .skip(1)
                    .map(row -> row.substring(0, row.indexOf(',')))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
