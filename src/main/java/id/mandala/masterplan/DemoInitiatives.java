package id.mandala.masterplan;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.documents.TableFile;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Bantul's masterplan with its review of 2020. Published are the percentages of the six dimensions and the names that carry a
 * source; how many programmes stand behind a percentage is made up, which the masterplan says by its {@code demo}.
 */
@Component
class DemoInitiatives implements DemoContent {

    private static final RegionCode BANTUL = RegionCode.of("34.02");

    private static final Column<String> KEY = Column.text("key");
    private static final Column<String> NAME = Column.text("name");
    private static final Column<String> DESCRIPTION = Column.text("description");
    private static final Column<String> DIMENSION = Column.text("dimension");
    private static final Column<String> SUB_DIMENSION = Column.text("sub_dimension");
    private static final Column<String> LEAD = Column.text("lead_agency_key");
    private static final Column<String> SUPPORTING =
            Column.text("supporting_agency_keys").optional();
    private static final Column<Integer> FIRST_YEAR = Column.integer("first_year");
    private static final Column<Integer> LAST_YEAR = Column.integer("last_year");
    private static final Column<String> SOURCE = Column.text("source").optional();
    private static final Column<Integer> YEAR = Column.integer("year");
    private static final Column<String> RAN = Column.text("ran");
    private static final Column<Cause> CAUSE =
            Column.of("cause", Cause::valueOf).optional();
    private static final Column<String> NOTE = Column.text("note").optional();

    private final Agencies agencies;
    private final Masterplans masterplans;
    private final Initiatives initiatives;
    private final DimensionFrameworks frameworks;

    DemoInitiatives(
            Agencies agencies, Masterplans masterplans, Initiatives initiatives, DimensionFrameworks frameworks) {
        this.agencies = agencies;
        this.masterplans = masterplans;
        this.initiatives = initiatives;
        this.frameworks = frameworks;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public void load() {
        var plan = new Masterplan(
                BANTUL,
                UUID.randomUUID(),
                "Masterplan Smart City Kabupaten Bantul",
                frameworks.newest().id(),
                new Span(2019, 2023),
                true,
                1);
        masterplans.add(plan);
        var agencyOfKey = agencyOfKey();
        var byKey = new HashMap<String, Initiative>();
        for (var row : rows(
                "initiatives-34.02.csv",
                List.of(
                        KEY,
                        NAME,
                        DESCRIPTION,
                        DIMENSION,
                        SUB_DIMENSION,
                        LEAD,
                        SUPPORTING,
                        FIRST_YEAR,
                        LAST_YEAR,
                        SOURCE))) {
            byKey.put(row.get(KEY), initiative(plan, row, agencyOfKey));
        }
        initiatives.add(byKey.values());
        initiatives.report(rows("initiative-years-34.02.csv", List.of(KEY, YEAR, RAN, CAUSE, NOTE)).stream()
                .map(row -> new Report(Objects.requireNonNull(byKey.get(row.get(KEY))), row.get(YEAR), status(row)))
                .toList());
    }

    private Map<String, UUID> agencyOfKey() {
        var idOfName = agencies.all(BANTUL).stream().collect(Collectors.toMap(Agency::name, Agency::id));
        var ids = new HashMap<String, UUID>();
        rows("agencies-34.02.csv", List.of(KEY, NAME))
                .forEach(row -> ids.put(row.get(KEY), idOfName.get(row.get(NAME))));
        return ids;
    }

    private static Initiative initiative(Masterplan plan, Row row, Map<String, UUID> agencyOfKey) {
        Set<UUID> supporting = Arrays.stream(row.find(SUPPORTING).orElse("").split(";"))
                .filter(it -> !it.isEmpty())
                .map(agencyOfKey::get)
                .collect(Collectors.toSet());
        var outline = new Outline(
                row.get(KEY),
                row.get(NAME),
                row.get(DESCRIPTION),
                row.get(DIMENSION),
                row.get(SUB_DIMENSION),
                null,
                Objects.requireNonNull(agencyOfKey.get(row.get(LEAD))),
                supporting,
                new Span(row.get(FIRST_YEAR), row.get(LAST_YEAR)));
        var id = UUID.nameUUIDFromBytes((BANTUL + "/" + row.get(KEY)).getBytes(StandardCharsets.UTF_8));
        return new Initiative(
                BANTUL, id, plan.id(), outline, Stage.IN_PLAN, row.find(SOURCE).orElse(null), true, 1);
    }

    private static YearStatus status(Row row) {
        return YearStatus.of(
                row.get(RAN).equals("yes"), row.find(CAUSE), row.find(NOTE).orElse(""));
    }

    private static List<Row> rows(String file, List<Column<?>> columns) {
        try (var in = new ClassPathResource("demo/" + file).getInputStream()) {
            return TableFile.read(file, in).table(columns).map(row -> row);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
