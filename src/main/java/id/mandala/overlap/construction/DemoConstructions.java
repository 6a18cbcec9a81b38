package id.mandala.overlap.construction;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.documents.TableFile;
import id.mandala.overlap.construction.Construction.Check;
import id.mandala.overlap.construction.Construction.Handover;
import id.mandala.overlap.construction.Construction.Result;
import id.mandala.overlap.construction.Construction.Tested;
import id.mandala.overlap.construction.Construction.Users;
import id.mandala.overlap.inventory.Application;
import id.mandala.overlap.inventory.Applications;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * How some applications of Bantul came about; all of it made up, for initiatives whose review told that their application was still
 * being built. Days are counted back from today; of one the inventory says is being built nothing is written.
 */
@Component
class DemoConstructions implements DemoContent {

    private static final RegionCode BANTUL = RegionCode.of("34.02");

    private static final Column<String> APPLICATION = Column.text("application");
    private static final Column<String> STAGES = Column.text("stages");
    private static final Column<String> BUILDER = Column.text("builder").optional();
    private static final Column<Integer> CONTRACT =
            Column.integer("contract_ended").optional();
    private static final Column<Integer> EXPECTED =
            Column.integer("expected_ago").optional();
    private static final Column<Handover.Source> SOURCE = Column.of("source", Handover.Source::valueOf);
    private static final Column<Integer> SOURCE_ON =
            Column.integer("source_ago").optional();
    private static final Column<String> KEPT = Column.text("kept").optional();
    private static final Column<String> DOCUMENTED = Column.text("documented");
    private static final Column<Handover.Rights> RIGHTS = Column.of("rights", Handover.Rights::valueOf);
    private static final Column<String> TESTS = Column.text("tests").optional();
    private static final Column<Integer> REGISTERED =
            Column.integer("registered").optional();
    private static final Column<Integer> ACTIVE = Column.integer("active").optional();
    private static final Column<Integer> TOUCHED = Column.integer("touched");

    private final Applications applications;
    private final Constructions constructions;
    private final Today today;

    DemoConstructions(Applications applications, Constructions constructions, Today today) {
        this.applications = applications;
        this.constructions = constructions;
        this.today = today;
    }

    @Override
    public int order() {
        return 335;
    }

    @Override
    public void load() {
        var known = applications.all(BANTUL).stream()
                .filter(Application::demo)
                .collect(Collectors.toMap(it -> it.facts().name(), Function.identity()));
        rows().forEach(row ->
                Optional.ofNullable(known.get(row.get(APPLICATION))).ifPresent(it -> load(it, row)));
    }

    /** Stage by stage, so that each stands in the history. */
    private void load(Application of, Row row) {
        var stages = parts(row.get(STAGES));
        for (int version = 0; version < stages.size(); version++) {
            var stage = stages.get(version);
            var it = construction(of, Stage.valueOf(stage.getFirst()), ago(stage.getLast()), version, row);
            constructions.write(it);
            constructions.step(it);
        }
    }

    private Construction construction(Application of, Stage stage, LocalDate since, int version, Row row) {
        return new Construction(
                BANTUL,
                of.id(),
                stage,
                since,
                row.find(BUILDER).orElse(""),
                row.find(CONTRACT).map(this::ago),
                row.find(EXPECTED).map(this::ago),
                new Handover(
                        row.get(SOURCE),
                        row.find(SOURCE_ON).map(this::ago),
                        row.find(KEPT).orElse(""),
                        row.get(DOCUMENTED).equals("yes"),
                        row.get(RIGHTS)),
                tests(row),
                row.find(REGISTERED).map(it -> new Users(it, row.get(ACTIVE), lastMonth())),
                ago(row.get(TOUCHED)),
                version);
    }

    private Map<Check, Tested> tests(Row row) {
        var tests = new EnumMap<Check, Tested>(Check.class);
        row.find(TESTS).map(DemoConstructions::parts).stream()
                .flatMap(List::stream)
                .forEach(it -> tests.put(
                        Check.valueOf(it.getFirst()),
                        new Tested(Result.valueOf(it.get(1)), Optional.of(ago(it.getLast())))));
        return tests;
    }

    /** {@code SECURITY:PASSED:30;LOAD:FAILED:21}, the last of each in days ago. */
    private static List<List<String>> parts(String text) {
        return Stream.of(text.split(";", -1))
                .map(it -> List.of(it.split(":", -1)))
                .toList();
    }

    private YearMonth lastMonth() {
        return YearMonth.from(today.date()).minusMonths(1);
    }

    private LocalDate ago(String days) {
        return ago(Integer.valueOf(days));
    }

    private LocalDate ago(int days) {
        return today.date().minusDays(days);
    }

    private static List<Row> rows() {
        var file = "construction-34.02.csv";
        try (var in = new ClassPathResource("demo/" + file).getInputStream()) {
            return TableFile.read(file, in)
                    .table(
                            APPLICATION,
                            STAGES,
                            BUILDER,
                            CONTRACT,
                            EXPECTED,
                            SOURCE,
                            SOURCE_ON,
                            KEPT,
                            DOCUMENTED,
                            RIGHTS,
                            TESTS,
                            REGISTERED,
                            ACTIVE,
                            TOUCHED)
                    .map(row -> row);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
