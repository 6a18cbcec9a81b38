package id.mandala.evaluation.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.assessment.Instruments;
import id.mandala.evaluation.Results;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Role;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Visit;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContents;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Kabupaten Malang and Kabupaten Bantul as published, Kota Padang (13.71) and Kota Solok (13.72) as a year 2019 of this test would have it. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompareTest {

    private static final RegionCode MALANG = RegionCode.of("35.07");
    private static final RegionCode BANTUL = RegionCode.of("34.02");
    private static final RegionCode PADANG = RegionCode.of("13.71");
    private static final RegionCode SOLOK = RegionCode.of("13.72");
    private static final int YEAR = 2019;
    private static final Actor MINISTRY = new Actor(
            Optional.of(UUID.randomUUID()),
            "Kementerian",
            List.of(new Actor.Grant(Role.MINISTRY, RegionCode.NATION, Optional.empty())));

    @Autowired
    DemoContents demo;

    @Autowired
    CompareDesk desk;

    @Autowired
    Recount recount;

    @Autowired
    Results results;

    @Autowired
    Instruments instruments;

    @Autowired
    Regions regions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    @BeforeAll
    void two_cities() {
        Actors.as(Actor.program("demo"), demo::loadMissing);
        write("insert into evaluation.cycle (year) values (2018), (2019), (2020) on conflict do nothing");
        judged(PADANG, YEAR - 1, "gsc-2022-regular", true, "2");
        judged(PADANG, YEAR, "gsc-2023-regular", true, "2");
        judged(SOLOK, YEAR, "gsc-2023-regular", true, "3");
        judged(SOLOK, YEAR + 1, "gsc-2023-regular", false, "4");
    }

    @Test
    void malang_rose_by_43_hundredths_and_every_one_of_them_is_explained() {
        var pair = page(MALANG, 2023).pair().orElseThrow();
        var movement = pair.movement();

        assertThat(pair.then().year()).isEqualTo(2022);
        assertThat(movement.byQuestion()).isTrue();
        assertThat(movement.difference()).isEqualByComparingTo("0.43");
        assertThat(pair.otherImprovement().orElseThrow().value())
                .as("the letter's, against 2.50")
                .isEqualByComparingTo("0.44");
        assertThat(pair.operand()).isEqualByComparingTo("2.50");
        assertThat(pair.indexThen()).isEqualByComparingTo("2.51");
        assertThat(movement.byScore()
                        .add(movement.byWeight())
                        .add(movement.byNew())
                        .add(movement.byGone())
                        .add(movement.rounding()))
                .isEqualByComparingTo("0.43");

        var comparability = pair.comparability();
        assertThat(comparability.verdict()).isEqualTo(Comparability.Verdict.PARTLY);
        assertThat(comparability.questionsThen()).isEqualTo(59);
        assertThat(comparability.questionsNow()).isEqualTo(117);
        assertThat(comparability.sameQuestions()).isEqualTo(55);
        assertThat(comparability.sameScale()).isTrue();
        assertThat(comparability.sameRounding()).isFalse();
        // 3.60·0.1 + 2.29·0.2 + 3.41·0.3 + 2.81·0.1 + 3.13·0.3, each rounded: 0.36 + 0.46 + 1.02 + 0.28 + 0.94
        assertThat(comparability.recalculated().orElseThrow().value()).isEqualByComparingTo("3.06");
    }

    @Test
    void the_regent_of_malang_reads_it_and_the_hundredth_between() throws Exception {
        var page = new Visit(context, A.secretariat(MALANG)).page("/kerja/35.07/hasil");
        assertThat(page)
                .contains("Apa yang menggerakkan indeks", "Dari 2,51 pada 2022 ke 2,94 pada 2023: +0,43 poin")
                .contains("Peningkatan resmi +0,44, sedangkan selisih indeks +0,43")
                .contains("55 dari 59 pada 2022 dan 117 pada 2023")
                .contains("menjadi 3,06");
    }

    @Test
    void bantul_has_its_published_components_and_its_own_realisation_on_one_page_each_labelled_for_what_it_is()
            throws Exception {
        var origins = page(BANTUL, 2023).origins();
        assertThat(origins.rows())
                .extracting(it -> Optional.ofNullable(it.of(2020))
                        .map(Origins.Ran::percent)
                        .map(BigDecimal::intValue))
                .extracting(Optional::orElseThrow)
                .containsExactly(68, 57, 42, 54, 54, 100);
        assertThat(new Visit(context, A.secretariat(BANTUL)).page("/kerja/34.02/hasil/2023"))
                .contains("Dinilai asesor kementerian", "Program yang berjalan dibagi yang direncanakan")
                .contains("Simulasi, belum dinilai asesor", "Perkiraan 2026");
    }

    @Test
    void a_city_stands_among_its_like_and_learns_what_they_do_better() {
        var standing = page(PADANG, YEAR).standing().orElseThrow();
        assertThat(standing.nation()).contains(new Standing.Rank(2, 2));
        assertThat(standing.province()).contains(new Standing.Rank(2, 2));
        var province = Actors.as(
                        A.secretariat(PADANG),
                        () -> desk.page(
                                regions.get(PADANG), Optional.of(YEAR), Optional.empty(), Standing.Like.PROVINCE))
                .standing()
                .orElseThrow();
        assertThat(province.peers()).extracting(it -> it.area().code()).containsExactly(SOLOK);
        assertThat(province.better()).hasSize(5).allMatch(it -> it.ahead().compareTo(BigDecimal.ONE) == 0);
        assertThat(page(SOLOK, YEAR).standing().orElseThrow().better()).isEmpty();
    }

    @Test
    void where_the_questions_of_an_edition_are_not_public_components_tell_what_moved() throws Exception {
        assertThat(page(PADANG, YEAR).pair().orElseThrow().movement().byQuestion())
                .isFalse();
        assertThat(new Visit(context, A.secretariat(PADANG)).page("/kerja/13.71/hasil/2019"))
                .contains("jadi diuraikan per komponen", "tidak diketahui: pertanyaan salah satu instrumen");
    }

    @Test
    void what_is_not_published_is_seen_in_its_own_region_without_a_rank_and_by_nobody_else() throws Exception {
        var own = new Visit(context, A.secretariat(SOLOK));
        assertThat(own.page("/kerja/13.72/hasil/2020")).contains("Hasil ini belum diterbitkan");
        assertThat(page(SOLOK, YEAR + 1).standing().orElseThrow().nation()).isEmpty();
        var neighbour = new Visit(context, A.secretariat(PADANG));
        assertThat(neighbour.answer(get(URI.create("/kerja/13.72/hasil"))).getStatus())
                .isEqualTo(403);
        assertThat(own.answer(get(URI.create("/kerja/13.72/hasil/2017"))).getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_recount_from_single_marks_finds_the_score_that_was_stored_otherwise_and_nothing_else() throws Exception {
        var year = YEAR + 2;
        write("insert into evaluation.cycle (year) values (2021) on conflict do nothing");
        judged(SOLOK, year, "gsc-2023-regular", true, "3");
        seat(year, "11111111-1111-1111-1111-111111111111", "3", false);
        seat(year, "22222222-2222-2222-2222-222222222222", "0", true);
        write("""
                insert into evaluation.component_score (region_code, year, component, revision, score, entered_by)
                values ('13.72', 2021, 'output', 2, 2.5, 'test')
                """);

        var differences = Actors.as(MINISTRY, () -> recount.of(year)).differences();
        assertThat(differences).extracting(Recount.Difference::region).containsOnly(SOLOK);
        assertThat(differences)
                .extracting(it -> it.kind() + " " + it.computed().doubleValue() + " "
                        + it.stored().doubleValue())
                .as("whose seat was taken back does not count")
                .containsExactly("COMPONENT 3.0 2.5", "INDEX 3.0 2.9");
        assertThat(Actors.as(MINISTRY, () -> recount.of(2023)))
                .satisfies(it -> assertThat(it.recounted()).isPositive())
                .satisfies(it -> assertThat(it.differences()).isEmpty());

        assertThat(Actors.as(Actor.visitor(), () -> results.of(SOLOK, year))
                        .orElseThrow()
                        .index()
                        .orElseThrow()
                        .value())
                .as("on the public page neither")
                .isEqualByComparingTo("3");
        var ministry = new Visit(context, MINISTRY);
        assertThat(ministry.page("/kerja/nasional/hasil/periksa?tahun=2021")).contains("2 berbeda", "Kota Solok");
        ministry.whole(List.of("/kerja/nasional/hasil/periksa?tahun=2021", "/kerja/nasional/hasil/periksa?tahun=2023"));
        assertThat(new Visit(context, A.secretariat(SOLOK))
                        .answer(get(URI.create("/kerja/nasional/hasil/periksa?tahun=2021")))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void many_who_ask_at_once_after_a_correction_all_read_the_corrected_year() throws Exception {
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 1; round <= 5; round++) {
                var score = round % 4;
                write("""
                        insert into evaluation.component_score (region_code, year, component, revision, score, entered_by)
                        select region_code, year, component, max(revision) + 1, %d, 'test' from evaluation.component_score
                        where region_code = '13.71' and year = 2018 and component = 'output' group by 1, 2, 3
                        """.formatted(score));
                write("""
                        update evaluation.evaluation set version = version + 1, changed_at = now()
                        where region_code = '13.71' and year = 2018
                        """);
                Callable<BigDecimal> look = () -> Actors.as(Actor.visitor(), () -> results.ofYear(YEAR - 1)).stream()
                        .filter(it -> it.region().equals(PADANG))
                        .findFirst()
                        .orElseThrow()
                        .components()
                        .entrySet()
                        .stream()
                        .filter(it -> it.getKey().equals("output"))
                        .findFirst()
                        .orElseThrow()
                        .getValue()
                        .value();
                for (var seen : hands.invokeAll(Collections.nCopies(12, look))) {
                    assertThat(seen.get()).as("round " + round).isEqualByComparingTo(String.valueOf(score));
                }
            }
        }
    }

    private void seat(int year, String id, String mark, boolean removed) {
        Actors.as(A.secretariat(SOLOK), () -> {
            write("""
                    insert into evaluation.assessor (region_code, year, id, name, removed_at, removed_why)
                    values ('13.72', %d, '%s', '%s', %s, %s)
                    """.formatted(year, id, id, removed ? "now()" : "null", removed ? "'diganti'" : "null"));
            for (var question : instruments.get("gsc-2023-regular").questions()) {
                write("""
                        insert into evaluation.mark (region_code, year, assessor_id, question, revision, mark)
                        values ('13.72', %d, '%s', '%s', 1, %s)
                        """.formatted(year, id, question.key(), mark));
            }
        });
    }

    @Test
    void every_page_reads_in_both_languages_also_with_nothing_to_show() throws Exception {
        new Visit(context, A.secretariat(MALANG))
                .whole(List.of(
                        "/kerja/35.07/hasil",
                        "/kerja/35.07/hasil/2023?seperti=ISLAND",
                        "/kerja/35.07/hasil/2022?banding=2023&seperti=PROVINCE",
                        "/kerja/35.07/penilaian"));
        var empty = RegionCode.of("13.73");
        assertThat(new Visit(context, A.secretariat(empty)).page("/kerja/13.73/hasil"))
                .contains("Belum ada hasil evaluasi");
        assertThat(new Visit(context, A.secretariat(MALANG)).page("/kerja/35.07/penilaian"))
                .contains("/kerja/35.07/hasil/2023");
    }

    private ComparePage page(RegionCode region, int year) {
        return Actors.as(
                A.secretariat(region),
                () -> desk.page(regions.get(region), Optional.of(year), Optional.empty(), Standing.Like.SIZE));
    }

    private void judged(RegionCode region, int year, String edition, boolean published, String score) {
        Actors.as(A.secretariat(region), () -> {
            write("""
                    insert into evaluation.evaluation (region_code, year, edition, status, published, source)
                    values ('%s', %d, '%s', 'FINAL', %s, 'test')
                    """.formatted(region, year, edition, published));
            for (var component : List.of("baseline", "output", "outcome", "impact", "quick_win")) {
                write("""
                        insert into evaluation.component_score (region_code, year, component, revision, score, entered_by)
                        values ('%s', %d, '%s', 1, %s, 'test')
                        """.formatted(region, year, component, score));
            }
        });
    }

    private void write(String sql) {
        Actors.as(
                Actor.program("test"),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> jdbc.sql(sql).update()));
    }
}
