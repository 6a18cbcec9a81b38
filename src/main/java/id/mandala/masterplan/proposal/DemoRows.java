package id.mandala.masterplan.proposal;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.documents.TableFile;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Span;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the demo's files and finds what their short keys stand for. */
@Component
class DemoRows {

    static final RegionCode BANTUL = RegionCode.of("34.02");

    static final Column<String> KEY = Column.text("key");
    static final Column<String> NAME = Column.text("name");
    static final Column<String> STAGE = text("stage");
    static final Column<Integer> FIRST_YEAR = Column.integer("first_year");
    static final Column<Integer> LAST_YEAR = Column.integer("last_year");

    private static final List<String> TEXTS = List.of(
            "description",
            "dimension",
            "sub_dimension",
            "lead_agency_key",
            "supporting_agency_keys",
            "source",
            "kind",
            "origin",
            "problem",
            "goal",
            "indicator",
            "unit",
            "direction",
            "baseline",
            "target",
            "cost_million",
            "funding",
            "districts",
            "partners",
            "people_action",
            "infrastructure_action",
            "application_action",
            "literacy_action",
            "risk",
            "mitigation",
            "requires",
            "issue_keys",
            "sub_activity",
            "months",
            "stage");

    private final Agencies agencies;
    private final Regions regions;
    private final JdbcClient jdbc;
    private final PlansAbove above;
    private final Map<String, UUID> issues = new HashMap<>();
    private final Map<String, UUID> programmes = new HashMap<>();
    private Map<String, UUID> agencyOfKey = Map.of();

    DemoRows(Agencies agencies, Regions regions, JdbcClient jdbc, PlansAbove above) {
        this.agencies = agencies;
        this.regions = regions;
        this.jdbc = jdbc;
        this.above = above;
    }

    static Column<String> text(String key) {
        return Column.text(key).optional();
    }

    List<Row> initiatives() {
        return read("initiatives-2022-34.02.csv", columns(TEXTS, KEY, NAME, FIRST_YEAR, LAST_YEAR));
    }

    private static List<Column<?>> columns(List<String> texts, Column<?>... others) {
        var columns = new ArrayList<Column<?>>(Arrays.asList(others));
        texts.forEach(it -> columns.add(text(it)));
        return columns;
    }

    void addIssues(Masterplan plan) {
        var idOfName = agencies.all(BANTUL).stream().collect(Collectors.toMap(Agency::name, Agency::id));
        agencyOfKey = read("agencies-34.02.csv", List.of(KEY, NAME)).stream()
                .collect(Collectors.toMap(it -> it.get(KEY), it -> Objects.requireNonNull(idOfName.get(it.get(NAME)))));
        var texts = List.of("cause", "affected", "evidence", "dimension", "districts");
        read("issues-34.02.csv", columns(texts, KEY, Column.text("title"))).forEach(row -> addIssue(plan, row));
    }

    private void addIssue(Masterplan plan, Row row) {
        var id = UUID.randomUUID();
        issues.put(row.get(KEY), id);
        jdbc.sql("""
                        insert into masterplan.issue (region_code, id, masterplan_id, title, cause, affected, evidence, dimension)
                        values (:region, :id, :plan, :title, :cause, :affected, :evidence, :dimension)
                        """)
                .param("region", BANTUL.value())
                .param("id", id)
                .param("plan", plan.id())
                .param("title", row.get(Column.text("title")))
                .param("cause", row.find(text("cause")).orElse(""))
                .param("affected", row.find(text("affected")).orElse(""))
                .param("evidence", row.find(text("evidence")).orElse(""))
                .param("dimension", row.find(text("dimension")).orElse(null))
                .update();
        districts(row)
                .forEach(it -> jdbc.sql("""
                        insert into masterplan.issue_place (region_code, issue_id, district_code)
                        values (:region, :id, :district)
                        """)
                        .param("region", BANTUL.value())
                        .param("id", id)
                        .param("district", it.value())
                        .update());
    }

    UUID agency(String key) {
        return Objects.requireNonNull(agencyOfKey.get(key), key);
    }

    Set<UUID> agencies(Row row, String column) {
        return keys(row, column).map(this::agency).collect(Collectors.toSet());
    }

    Set<UUID> issues(Row row) {
        return keys(row, "issue_keys")
                .map(it -> Objects.requireNonNull(issues.get(it), it))
                .collect(Collectors.toSet());
    }

    /** The programme of the RPJMD that the row's sub kegiatan belongs to by its code, where the RPJMD has it. */
    Optional<UUID> programme(Row row) {
        return row.find(text("sub_activity"))
                .map(it -> it.split("\\."))
                .filter(it -> it.length > 2)
                .flatMap(it -> {
                    var programme = String.join(".", it[0], it[1], it[2]);
                    return Optional.ofNullable(programmes().get(programme));
                });
    }

    private Map<String, UUID> programmes() {
        if (programmes.isEmpty()) {
            programmes.putAll(above.programmes(BANTUL, new Span(2022, 2026)));
        }
        return programmes;
    }

    SortedSet<RegionCode> districts(Row row) {
        var codes = regions.districtsOf(BANTUL).stream().collect(Collectors.toMap(Area::name, Area::code));
        return keys(row, "districts")
                .map(it -> Objects.requireNonNull(codes.get(it), it))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<String> keys(Row row, String column) {
        return Arrays.stream(row.find(text(column)).orElse("").split(";"))
                .map(String::strip)
                .filter(it -> !it.isEmpty());
    }

    private static List<Row> read(String file, List<Column<?>> columns) {
        try (var in = new ClassPathResource("demo/" + file).getInputStream()) {
            return TableFile.read(file, in).table(columns).map(row -> row);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
