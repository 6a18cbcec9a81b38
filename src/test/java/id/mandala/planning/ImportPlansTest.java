package id.mandala.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.mandala.Running;
import id.mandala.documents.Fault;
import id.mandala.documents.FileRefused;
import id.mandala.documents.TableFile;
import id.mandala.documents.TableOut;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.planning.PlanIndicator.Direction;
import id.mandala.planning.PlanTree.Branch;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test works in a regency of its own, in Kalimantan. */
@Running
class ImportPlansTest {

    private static final String TITLES =
            "Tingkat,Kode,Uraian,Kode induk,Perangkat daerah,Indikator,Satuan,Arah,Nilai awal,Target 2022,Pagu 2022\n";

    @Autowired
    ImportPlans imports;

    @Autowired
    EditPlans edit;

    @Autowired
    PlanNodes nodes;

    @Autowired
    MediumTermPlans plans;

    @Autowired
    NodeWriter writer;

    @Autowired
    PlanDownloads downloads;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private static final Iterator<Integer> NEXT = IntStream.range(0, 100).iterator();

    private RegionCode region = RegionCode.NATION;
    private MediumTermPlan plan;

    @BeforeEach
    void there_is_an_empty_plan_and_two_agencies() {
        int number = NEXT.next();
        region = RegionCode.of("%s.%02d".formatted(number < 12 ? "61" : "62", number % 12 + 1));
        plan = as(() -> {
            A.agency(jdbc, transactions, agencies, region, "Dinas Kominfo", LocalDate.MAX);
            A.agency(jdbc, transactions, agencies, region, "Kantor Lama", LocalDate.of(2018, 12, 31));
            return edit.begin(region, A.plan(2021, 2026));
        });
    }

    @Test
    void a_file_becomes_a_tree_with_indicators_and_ceilings() {
        taken("""
                Misi,1,Melayani warga,,,,,,,,
                Tujuan,1.1,Layanan mudah,1,,Indeks kepuasan,indeks,naik,81.5,84,
                ,,,,,Waktu tunggu,hari,turun,3,2,
                Sasaran,1.1.1,Layanan daring,1.1,,,,,,,
                Program,2.16.3,Aplikasi Informatika,1.1.1,Dinas Kominfo,Layanan daring,persen,,45,52,1500000000
                Kegiatan,2.16.03.2.02,Pengelolaan e-government,,,,,,,,
                Sub kegiatan,2.16.03.2.02.09,Ekosistem kota cerdas,,dinas kominfo,,,,,,400000000
                """);

        var tree = tree();
        assertThat(tree.all())
                .extracting(it -> it.node().level(), it -> it.node().code())
                .containsExactly(
                        tuple(PlanLevel.MISSION, "1"),
                        tuple(PlanLevel.GOAL, "1.1"),
                        tuple(PlanLevel.OBJECTIVE, "1.1.1"),
                        tuple(PlanLevel.PROGRAMME, "2.16.03"),
                        tuple(PlanLevel.ACTIVITY, "2.16.03.2.02"),
                        tuple(PlanLevel.SUB_ACTIVITY, "2.16.03.2.02.09"));
        assertThat(tree.at(PlanLevel.GOAL).getFirst().indicators())
                .extracting(it -> it.measure().name(), it -> it.measure().direction())
                .containsExactly(tuple("Indeks kepuasan", Direction.RISING), tuple("Waktu tunggu", Direction.FALLING));
        assertThat(tree.ceiling(2022)).isEqualTo(1_500_000_000L);
        assertThat(tree.at(PlanLevel.ACTIVITY).getFirst().ceiling(2022)).isEqualTo(400_000_000L);
    }

    @Test
    void every_fault_of_every_row_is_named_at_once_and_nothing_is_stored() {
        var refused = refused("""
                Visi,1,Satu,,,,,,,,
                Misi,1,Melayani warga,,,,,,,,
                Sasaran,1.1.1,Terlalu jauh di bawah,,,,,,,,
                Tujuan,1.1,Layanan mudah,7,,,,,,,
                Tujuan,1.2,Layanan cepat,1,,,persen,,1,2,
                Sasaran,1.2.1,Daring,1.2,,Indeks,,,1,2,
                Program,2.16.03,Tanpa perangkat daerah,,,,,,,,
                Program,9.99.99,Kode karangan,,Dinas Kominfo,,,,,,
                Program,2.16.03,Sudah tutup,,Kantor Lama,,,,,,
                Program,2.16.03,Aplikasi,,Dinas Kominfo,,,,,,1000.5
                Kegiatan,1.02.03.2.04,Sudah dicabut,,,,,,,,
                Program,2.16.03,Aplikasi,,Dinas Kominfo,,,,,,
                Program,2.11.11,Sampah,,Dinas Antah,Sampah,ton,miring,"1,5",,
                Misi,,,,,,,,,,
                """);

        assertThat(refused.faults())
                .extracting(Fault::row, Fault::code)
                .contains(
                        tuple(2, "refusal.planning.level-unknown"),
                        tuple(4, "refusal.planning.import-parent-missing"),
                        tuple(5, "refusal.planning.import-parent-unknown"),
                        tuple(6, "refusal.planning.import-indicator-missing"),
                        tuple(7, "refusal.planning.indicator-unit"),
                        tuple(8, "refusal.planning.agency-missing"),
                        tuple(9, "refusal.planning.code-unknown"),
                        tuple(10, "refusal.planning.agency-gone"),
                        tuple(11, "refusal.planning.ceiling-whole"),
                        tuple(12, "refusal.planning.code-retired"),
                        tuple(14, "refusal.planning.agency-unknown"),
                        tuple(14, "refusal.planning.direction-unknown"),
                        tuple(14, "documents.fault.number-comma"),
                        tuple(15, "refusal.planning.import-cell-missing"));
        assertThat(tree().missions()).isEmpty();
    }

    @Test
    void a_second_file_changes_what_it_tells_and_keeps_the_rest() {
        taken("""
                Misi,1,Melayani warga,,,,,,,,
                Tujuan,1.1,Layanan mudah,1,,Indeks kepuasan,indeks,naik,81.5,84,
                """);

        var second = taken("""
                Misi,1,Melayani semua warga,,,,,,,,
                Tujuan,1.2,Layanan cepat,1,,,,,,,
                """);

        assertThat(second.changed()).extracting(PlanNode::text).containsExactly("Melayani semua warga");
        assertThat(second.added()).extracting(PlanNode::code).containsExactly("1.2");
        var goals = tree().at(PlanLevel.GOAL);
        assertThat(goals).extracting(it -> it.node().code()).containsExactly("1.1", "1.2");
        assertThat(goals.getFirst().indicators()).hasSize(1);
    }

    @Test
    void the_renstra_of_an_agency_comes_below_programmes_that_stand_already() {
        taken("""
                Misi,1,Melayani warga,,,,,,,,
                Tujuan,1.1,Layanan mudah,,,,,,,,
                Sasaran,1.1.1,Layanan daring,,,,,,,,
                Program,2.16.03,Aplikasi Informatika,,Dinas Kominfo,,,,,,
                """);

        taken("Kegiatan,2.16.03.2.02,Pengelolaan e-government,,Dinas Kominfo,,,,,,250000000\n");

        var activity = tree().at(PlanLevel.ACTIVITY).getFirst().node();
        assertThat(as(() -> nodes.pathOf(region, activity.id())))
                .extracting(PathStep::level)
                .containsExactly(
                        PlanLevel.MISSION,
                        PlanLevel.GOAL,
                        PlanLevel.OBJECTIVE,
                        PlanLevel.PROGRAMME,
                        PlanLevel.ACTIVITY);
    }

    @Test
    void only_a_planner_of_the_region_imports() {
        var file = A.file(TITLES + "Misi,1,Melayani warga,,,,,,,,\n");
        var places = as(() -> A.places(imports, plan, file));

        assertThatThrownBy(() -> Actors.as(A.secretariat(region), () -> imports.take(plan, file, places)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> Actors.as(A.planner(RegionCode.of("63.02")), () -> imports.take(plan, file, places)))
                .isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_tree_sent_out_and_taken_in_again_is_the_same_tree(long seed) throws IOException {
        grow(new Random(seed));
        var sent = tree();
        var csv = sent(false);
        var workbook = sent(true);

        for (var content : List.of(csv, workbook)) {
            var again = TableFile.read("rencana", content);
            var change = as(() -> imports.take(plan, again, A.places(imports, plan, again)));
            assertThat(change.isEmpty()).as("seed " + seed + ": " + change).isTrue();
        }
        var file = TableFile.read("rencana", csv);
        empty();
        as(() -> imports.take(plan, file, A.places(imports, plan, file)));
        assertThat(told(tree())).as("seed " + seed).isEqualTo(told(sent));
    }

    /** From below, as children hold their parents. */
    private void empty() {
        written(() -> {
            nodes.tree(plan).all().reversed().forEach(it -> writer.remove(it.node()));
        });
        assertThat(tree().missions()).isEmpty();
    }

    private byte[] sent(boolean workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = workbook ? TableOut.workbook(bytes, "Rencana") : TableOut.csvForSpreadsheets(bytes)) {
            Actors.as(A.planner(region), () -> {
                try {
                    downloads.write(plan, out);
                } catch (IOException toMemory) {
                    throw new UncheckedIOException(toMemory);
                }
            });
        }
        return bytes.toByteArray();
    }

    /** Missions with and without numbers, the same programme below several objectives, indicators of every shape. */
    private void grow(Random random) {
        var agency = as(() -> agencies.all(region)).stream()
                .filter(it -> it.validTo() == null)
                .map(Agency::id)
                .findFirst()
                .orElseThrow();
        var grown = new ArrayList<PlanNode>();
        for (int m = 1; m <= 1 + random.nextInt(3); m++) {
            var mission = grown(
                    grown, null, m - 1, A.node(PlanLevel.MISSION, random.nextBoolean() ? "" + m : "", "Misi =" + m));
            for (int g = 1; g <= random.nextInt(3); g++) {
                var goal = grown(grown, mission, g - 1, A.node(PlanLevel.GOAL, m + "." + g, "Tujuan, \"" + g + "\""));
                var objective = grown(grown, goal, 0, A.node(PlanLevel.OBJECTIVE, "", "Sasaran;\n" + m + g));
                var programme = grown(
                        grown,
                        objective,
                        0,
                        new PlanNode.Outline(PlanLevel.PROGRAMME, "2.16.03", "Aplikasi Informatika", agency));
                grown(
                        grown,
                        programme,
                        0,
                        new PlanNode.Outline(PlanLevel.ACTIVITY, "2.16.03.2.02", "Pengelolaan", agency));
            }
        }
        written(() -> {
            writer.insert(grown);
            for (var node : grown) {
                measure(random, node);
            }
        });
    }

    private PlanNode grown(List<PlanNode> all, @Nullable PlanNode parent, int place, PlanNode.Outline outline) {
        var node = new PlanNode(
                region,
                UUID.randomUUID(),
                plan.id(),
                parent == null ? null : parent.id(),
                place,
                outline,
                null,
                false,
                1);
        all.add(node);
        return node;
    }

    private void measure(Random random, PlanNode node) {
        var measures = new ArrayList<PlanIndicator>();
        for (int i = 0; i < random.nextInt(4); i++) {
            var targets = new TreeMap<Integer, BigDecimal>();
            for (int year = 2021; year <= 2026; year++) {
                if (random.nextBoolean()) {
                    targets.put(year, BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(5)));
                }
            }
            measures.add(new PlanIndicator(
                    UUID.randomUUID(),
                    node.id(),
                    i,
                    new PlanIndicator.Measure(
                            "Indikator " + i,
                            "persen",
                            random.nextBoolean() ? Direction.RISING : Direction.FALLING,
                            random.nextBoolean() ? BigDecimal.valueOf(random.nextInt(1000), 1) : null,
                            targets)));
        }
        writer.replaceIndicators(region, Set.of(node.id()), measures);
        if (random.nextBoolean()) {
            writer.replaceCeilings(region, Map.of(node.id(), new TreeMap<>(Map.of(2023, random.nextLong(1L << 40)))));
        }
    }

    private static List<Object> told(PlanTree tree) {
        return tree.all().stream().map(ImportPlansTest::told).toList();
    }

    private static Object told(Branch branch) {
        return List.of(
                branch.node().outline(),
                branch.indicators().stream().map(PlanIndicator::measure).toList(),
                branch.ceilings());
    }

    private PlanTree tree() {
        return as(() -> nodes.tree(plan));
    }

    private PlanImport taken(String rows) {
        var file = A.file(TITLES + rows);
        return as(() -> imports.take(plan, file, A.places(imports, plan, file)));
    }

    private FileRefused refused(String rows) {
        return catchThrowableOfType(FileRefused.class, () -> taken(rows));
    }

    private void written(Runnable deed) {
        as(() -> {
            new TransactionTemplate(transactions).executeWithoutResult(it -> deed.run());
            return "";
        });
    }

    private <T> T as(Supplier<T> deed) {
        return Actors.as(A.planner(region), deed);
    }
}
