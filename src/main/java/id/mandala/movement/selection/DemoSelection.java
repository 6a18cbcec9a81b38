package id.mandala.movement.selection;

import id.mandala.assessment.Instrument;
import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.documents.TableFile;
import id.mandala.movement.Round;
import id.mandala.movement.Rounds;
import id.mandala.movement.Tier;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The selection of 2022: 88 real regencies for 50 places. Nobody published its scores; which regencies apply here and all their figures
 * are made up, and every source says so.
 */
@Component
class DemoSelection implements DemoContent {

    private static final String SAID = "Contoh: angka peragaan, bukan terbitan resmi";
    private static final String ASSESSOR = "Asesor (contoh)";
    private static final LocalDate DATED = LocalDate.of(2022, 1, 3);

    private static final Column<RegionCode> REGION = Column.region("region_code");
    private static final List<Column<BigDecimal>> MARKS = List.of(
            Column.number("vision"), Column.number("body"), Column.number("budget"), Column.number("interview"));
    private static final Column<BigDecimal> SPBE = Column.number("spbe");
    private static final Column<BigDecimal> RATIO = Column.number("kfd_ratio");
    private static final Column<String> CLASS = Column.text("kfd_class");
    private static final List<String> LEVELS = List.of("sangat rendah", "rendah", "sedang", "tinggi", "sangat tinggi");

    private final Rounds rounds;
    private final Editions editions;
    private final LeadSelection lead;
    private final Indices indices;
    private final Decide decide;

    DemoSelection(Rounds rounds, Editions editions, LeadSelection lead, Indices indices, Decide decide) {
        this.rounds = rounds;
        this.editions = editions;
        this.lead = lead;
        this.indices = indices;
        this.decide = decide;
    }

    @Override
    public int order() {
        return 605;
    }

    @Override
    public void load() {
        var round = rounds.find("2022").orElseThrow();
        var edition = editions.get(Editions.FIRST);
        lead.rule(round, RuleForm.first(2022, edition).kept(edition));
        var rows = rows();
        lead.invite(round, rows.stream().map(it -> it.get(REGION).value()).collect(Collectors.joining("\n")));
        indices.add(rows.stream().flatMap(it -> indices(it).stream()).toList());
        var questions = lead.questions(round);
        lead.mark(
                round,
                rows.stream().flatMap(it -> marks(it, questions).stream()).toList());
        decide.decide(round, 0, SAID);
        decide.end(round);
        running(edition);
    }

    /** One that still runs, for those who apply again. */
    private void running(Instrument edition) {
        var round = Round.of(2026, Tier.REGENCY, "Gerakan Menuju Smart City 2026 (contoh)");
        rounds.open(round);
        lead.rule(round, RuleForm.first(2026, edition).kept(edition));
        lead.invite(round, "14.01, 63.02, 53.03, 92.08, 35.24");
    }

    private static List<Row> rows() {
        var file = new ClassPathResource("demo/movement/selection-2022.csv");
        var columns = new ArrayList<Column<?>>(List.of(REGION, SPBE, RATIO, CLASS));
        columns.addAll(MARKS);
        try (var in = file.getInputStream()) {
            return TableFile.read("selection-2022.csv", in).table(columns).rows();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<Indices.Of> indices(Row row) {
        var value = row.get(SPBE);
        return List.of(
                new Indices.Of(
                        row.get(REGION),
                        new Index(
                                IndexKind.SPBE,
                                2021,
                                value,
                                IndexKind.SPBE.levelOf(value).orElseThrow(),
                                SAID,
                                DATED)),
                new Indices.Of(
                        row.get(REGION),
                        new Index(
                                IndexKind.KFD,
                                2021,
                                row.get(RATIO),
                                IndexKind.LEVELS.get(
                                        LEVELS.indexOf(row.get(CLASS).toLowerCase(Locale.ROOT))),
                                SAID,
                                DATED)));
    }

    private static List<Applicants.Given> marks(Row row, List<String> questions) {
        var marks = new ArrayList<Applicants.Given>();
        for (int i = 0; i < MARKS.size(); i++) {
            marks.add(new Applicants.Given(row.get(REGION), questions.get(i), ASSESSOR, row.get(MARKS.get(i)), SAID));
        }
        return marks;
    }
}
