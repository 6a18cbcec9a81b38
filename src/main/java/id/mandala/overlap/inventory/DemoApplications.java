package id.mandala.overlap.inventory;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.documents.TableFile;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import id.mandala.web.DemoContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Applications of Bantul and Malang as inventories are: several for one purpose, some nobody uses. Names of national applications are
 * real, all else is made up. Days are counted back from today, so that what is idle stays so and what is used does not become idle.
 */
@Component
class DemoApplications implements DemoContent {

    private static final Column<String> AGENCY = Column.text("agency");
    private static final Column<String> NAME = Column.text("name");
    private static final Column<String> FUNCTION = Column.text("function");
    private static final Column<String> USERS = Column.text("users");
    private static final Column<String> DATA = Column.text("data");
    private static final Column<String> PLATFORMS = Column.text("platforms");
    private static final Column<Licence> LICENCE = Column.of("licence", Licence::valueOf);
    private static final Column<Status> STATUS = Column.of("status", Status::valueOf);
    private static final Column<Integer> USED = Column.integer("used_days_ago").optional();
    private static final Column<Rupiah> COST = Column.rupiah("yearly_cost").optional();
    private static final Column<String> INITIATIVE = Column.text("initiative").optional();
    private static final Column<String> PUBLISHED = Column.text("published");
    private static final Column<Integer> RETIRED =
            Column.integer("retired_days_ago").optional();
    private static final Column<String> REASON = Column.text("retired_reason").optional();

    private final Applications applications;
    private final InitiativeCalled called;
    private final Today today;

    DemoApplications(Applications applications, InitiativeCalled called, Today today) {
        this.applications = applications;
        this.called = called;
        this.today = today;
    }

    @Override
    public int order() {
        return 330;
    }

    @Override
    public void load() {
        load(RegionCode.of("34.02"));
        load(RegionCode.of("35.07"));
    }

    private void load(RegionCode region) {
        var initiatives = called.in(region);
        applications.add(rows(region).stream()
                .map(row -> new Application(
                        region,
                        id(region, row.get(AGENCY) + "/" + row.get(NAME)),
                        facts(region, row, initiatives),
                        null,
                        row.get(PUBLISHED).equals("yes"),
                        true,
                        1))
                .toList());
    }

    private ApplicationFacts facts(RegionCode region, Row row, InitiativeCalled.Names initiatives) {
        return new ApplicationFacts(
                id(region, row.get(AGENCY)),
                row.get(NAME),
                row.get(FUNCTION),
                row.get(USERS),
                row.get(DATA),
                Arrays.stream(row.get(PLATFORMS).split(";"))
                        .map(Platform::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new)),
                row.get(LICENCE),
                row.get(STATUS),
                day(row, USED),
                row.find(COST).orElse(null),
                row.find(REASON)
                        .map(it -> new Retirement(day(row, RETIRED), it))
                        .orElse(null),
                row.find(INITIATIVE).map(initiatives::read).orElse(null));
    }

    private @Nullable LocalDate day(Row row, Column<Integer> ago) {
        return row.find(ago).map(it -> today.date().minusDays(it)).orElse(null);
    }

    private static List<Row> rows(RegionCode region) {
        var file = "applications-" + region + ".csv";
        try (var in = new ClassPathResource("demo/" + file).getInputStream()) {
            return TableFile.read(file, in)
                    .table(
                            AGENCY,
                            NAME,
                            FUNCTION,
                            USERS,
                            DATA,
                            PLATFORMS,
                            LICENCE,
                            STATUS,
                            USED,
                            COST,
                            INITIATIVE,
                            PUBLISHED,
                            RETIRED,
                            REASON)
                    .map(row -> row);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Of an agency as the demo's agencies have it, of an application by both names. */
    private static UUID id(RegionCode region, String key) {
        return UUID.nameUUIDFromBytes((region + "/" + key).getBytes(StandardCharsets.UTF_8));
    }
}
