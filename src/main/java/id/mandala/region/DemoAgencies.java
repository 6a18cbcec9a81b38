package id.mandala.region;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.documents.TableFile;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Bantul's real agencies with their successions, and those of Malang that its quick wins name. */
@Component
class DemoAgencies implements DemoContent {

    private static final Column<String> KEY = Column.text("key");
    private static final Column<String> NAME = Column.text("name");
    private static final Column<String> SHORT_NAME = Column.text("short_name").optional();
    private static final Column<Agency.Kind> KIND = Column.of("kind", Agency.Kind::valueOf);
    private static final Column<Agency.Duty> DUTY =
            Column.of("role", Agency.Duty::valueOf).optional();
    private static final Column<LocalDate> FROM = Column.date("valid_from");
    private static final Column<LocalDate> TO = Column.date("valid_to").optional();
    private static final Column<String> SUCCESSORS =
            Column.text("successor_key").optional();
    private static final Column<Succession.Kind> SUCCESSION =
            Column.of("succession_kind", Succession.Kind::valueOf).optional();
    private static final Column<String> LEGAL_BASIS = Column.text("legal_basis").optional();

    private final Agencies agencies;

    DemoAgencies(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void load() {
        load(RegionCode.of("34.02"));
        load(RegionCode.of("35.07"));
    }

    private void load(RegionCode region) {
        var rows = rows(region);
        rows.forEach(row -> agencies.add(agency(region, row)));
        for (var row : rows) {
            for (var successor : row.find(SUCCESSORS).map(it -> it.split(";")).orElse(new String[0])) {
                agencies.add(region, succession(region, row, successor));
            }
        }
    }

    private static List<Row> rows(RegionCode region) {
        try (var in = new ClassPathResource("demo/agencies-" + region + ".csv").getInputStream()) {
            return TableFile.read("agencies-" + region + ".csv", in)
                    .table(KEY, NAME, SHORT_NAME, KIND, DUTY, FROM, TO, SUCCESSORS, SUCCESSION, LEGAL_BASIS)
                    .map(row -> row);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Agency agency(RegionCode region, Row row) {
        return new Agency(
                region,
                id(region, row.get(KEY)),
                row.get(NAME),
                row.find(SHORT_NAME).orElse(null),
                row.get(KIND),
                row.find(DUTY).orElse(null),
                row.get(FROM),
                row.find(TO).orElse(null),
                1);
    }

    /** The successor began on the day after the last one of the old. */
    private static Succession succession(RegionCode region, Row row, String successor) {
        return new Succession(
                id(region, row.get(KEY)),
                id(region, successor),
                row.find(SUCCESSION).orElseThrow(),
                row.find(TO).orElseThrow().plusDays(1),
                row.find(LEGAL_BASIS).orElse(null));
    }

    private static UUID id(RegionCode region, String key) {
        return UUID.nameUUIDFromBytes((region + "/" + key).getBytes(StandardCharsets.UTF_8));
    }
}
