package id.mandala.overlap.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.masterplan.Stage;
import id.mandala.masterplan.Visit;
import id.mandala.region.Agencies;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Works in Kabupaten Minahasa (71.02); 71.01 is the neighbour. */
@Running
class CasesTest {

    private static final RegionCode MINAHASA = RegionCode.of("71.02");
    private static final RegionCode NEIGHBOUR = RegionCode.of("71.01");
    private static final String BASE = "/kerja/71.02/tumpang-tindih/kasus";

    @Autowired
    WebApplicationContext context;

    @Autowired
    OpenCase open;

    @Autowired
    AnswerCase answer;

    @Autowired
    DecideCase decide;

    @Autowired
    CarryOut carryOut;

    @Autowired
    JudgePair judge;

    @Autowired
    Judgements judgements;

    @Autowired
    Cases cases;

    @Autowired
    CaseNews news;

    @Autowired
    EditInitiatives edit;

    @Autowired
    Initiatives initiatives;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Agencies agencies;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private UUID health;
    private UUID digital;
    private Initiative calls;
    private Initiative centre;

    @BeforeEach
    void two_agencies_plan_the_same() {
        bySecretariat(() -> {
            if (masterplans.current(MINAHASA).isEmpty()) {
                edit.begin(MINAHASA, "Masterplan Minahasa", new Span(2019, 2023));
            }
            return "";
        });
        health = agency("Dinas Kesehatan ");
        digital = agency("Dinas Kominfo ");
        calls = planned(health, "Panggilan ");
        centre = planned(digital, "Ruang pantau ");
    }

    @Test
    void a_case_needs_items_of_two_agencies_and_a_day_to_come() {
        assertThat(refusal(() -> opened(calls, planned(health, "Lain ")))).isEqualTo("overlap.case-two-agencies");
        assertThat(refusal(() -> opened(calls))).isEqualTo("overlap.case-two-agencies");
        assertThat(refusal(() -> bySecretariat(() -> open.open(
                        MINAHASA,
                        new OpenCase.Request(
                                CaseKind.OVERLAP,
                                "Judul",
                                "Apa?",
                                today.date().minusDays(1),
                                List.of(ref(calls), ref(centre)))))))
                .isEqualTo("overlap.case-due");
        assertThatThrownBy(() -> as(A.officer(MINAHASA, health), () -> request(calls, centre)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(A.planner(MINAHASA), () -> request(calls, centre)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(A.secretariat(NEIGHBOUR), () -> request(calls, centre)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void two_agencies_that_became_one_are_one() {
        var merged = agency("Dinas Baru ");
        bySecretariat(
                () -> jdbc.sql("""
                        insert into region.agency_succession (region_code, predecessor_id, successor_id, kind, on_date)
                        values ('71.02', :old, :new, 'MERGED', '2020-01-01')
                        """).param("old", digital).param("new", merged).update());
        var follower = planned(merged, "Penerus ");
        assertThat(refusal(() -> opened(centre, follower))).isEqualTo("overlap.case-two-agencies");
        var it = opened(calls, centre);
        as(A.officer(MINAHASA, merged), () -> says(it, digital, Position.KEEP));
        assertThat(found(it).unanswered()).containsExactly(health);
    }

    @Test
    void a_pair_stands_in_one_running_case_and_a_second_leads_to_the_first() throws Exception {
        var it = opened(calls, centre);
        assertThat(refusal(() -> opened(centre, planned(health, "Ketiga "), calls)))
                .isEqualTo("overlap.case-exists");
        var page = secretariat().page(BASE + "/baru?item=" + ref(calls) + "&item=" + ref(centre));
        assertThat(page).contains("href=\"" + BASE + "/" + it.number() + "\"");
        bySecretariat(() -> {
            decide.close(MINAHASA, it.number(), new Version(1), "Salah pilih");
            return "";
        });
        assertThat(opened(calls, centre).number()).isGreaterThan(it.number());
    }

    @Test
    void of_two_who_open_the_same_case_at_once_one_is_led_to_the_other() throws Exception {
        var together = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            Supplier<String> attempt = () -> {
                try {
                    together.await();
                    return String.valueOf(opened(calls, centre).number());
                } catch (RuleBroken refused) {
                    return refused.code();
                } catch (BrokenBarrierException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            };
            List<Future<String>> said = List.of(two.submit(attempt::get), two.submit(attempt::get));
            assertThat(List.of(said.get(0).get(), said.get(1).get()))
                    .filteredOn("overlap.case-exists"::equals)
                    .hasSize(1);
        }
        assertThat(bySecretariat(() -> cases.with(MINAHASA, ref(calls)))).hasSize(1);
    }

    @Test
    void an_agency_answers_for_itself_and_the_secretariat_says_how_it_came_to_an_answer() {
        var it = opened(calls, centre);
        assertThatThrownBy(() -> as(A.officer(MINAHASA, health), () -> says(it, digital, Position.KEEP)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(A.planner(MINAHASA), () -> says(it, digital, Position.KEEP)))
                .isInstanceOf(NotAllowed.class);
        as(A.officer(MINAHASA, health), () -> says(it, health, Position.LEAD));
        assertThat(refusal(() -> bySecretariat(() -> says(it, digital, Position.SUPPORT))))
                .isEqualTo("overlap.case-heard");
        bySecretariat(() -> says(it, digital, 0, Position.SUPPORT, "Rapat 3 Desember"));
        assertThat(found(it).stage()).isEqualTo(CaseStage.ANSWERED);
        assertThat(found(it).answerOf(digital)).map(Answer::heard).hasValue("Rapat 3 Desember");
        assertThat(found(it).answerOf(health)).map(Answer::heard).hasValue("");
    }

    @Test
    void a_corrected_answer_is_a_new_row_and_one_written_beside_another_is_refused() {
        var it = opened(calls, centre);
        var officer = A.officer(MINAHASA, health);
        as(officer, () -> says(it, health, 0, Position.LEAD, ""));
        assertThatThrownBy(() -> as(officer, () -> says(it, health, 0, Position.MERGE, "")))
                .isInstanceOf(StaleVersion.class);
        as(officer, () -> says(it, health, 1, Position.MERGE, ""));
        assertThat(found(it).answers()).map(Answer::position).containsExactly(Position.LEAD, Position.MERGE);
    }

    @Test
    void a_decision_made_without_seeing_the_last_answer_is_refused() {
        var it = answered(Position.LEAD, Position.SUPPORT);
        as(A.officer(MINAHASA, digital), () -> says(it, digital, 1, Position.KEEP, ""));
        assertThatThrownBy(() -> bySecretariat(() -> decided(it, Outcome.KEEP, null)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> as(A.officer(MINAHASA, health), () -> decided(found(it), Outcome.KEEP, null)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_merger_leaves_one_initiative_with_the_others_agency_and_says_why_in_the_next_version() throws Exception {
        var it = answered(Position.LEAD, Position.MERGE);
        adopted();
        bySecretariat(() -> decided(it, Outcome.MERGE, ref(calls)));
        assertThat(now(centre).stage()).isEqualTo(Stage.IN_PLAN);
        bySecretariat(() -> carried(it));
        assertThat(now(calls).outline().supporting()).containsExactly(digital);
        assertThat(now(centre).stage()).isEqualTo(Stage.DROPPED);
        assertThat(found(it).stage()).isEqualTo(CaseStage.DONE);

        begun();
        var reasons = bySecretariat(() -> jdbc.sql("""
                        select reason || ' (' || decision || ')' from masterplan.amendment
                        where region_code = '71.02' and item_id in (:one, :other)
                        """)
                .param("one", calls.id())
                .param("other", centre.id())
                .query(String.class)
                .list());
        assertThat(reasons)
                .hasSize(2)
                .allSatisfy(reason -> assertThat(reason)
                        .startsWith("Penggabungan inisiatif yang tumpang tindih: Satu nomor darurat (Kasus "
                                + it.number() + ", "));
    }

    @Test
    void where_one_leads_each_names_the_others_agency_and_none_is_dropped() {
        var it = answered(Position.LEAD, Position.SUPPORT);
        bySecretariat(() -> decided(it, Outcome.LEAD_SUPPORT, ref(calls)));
        bySecretariat(() -> carried(it));
        assertThat(now(calls).outline().supporting()).containsExactly(digital);
        assertThat(now(centre).outline().supporting()).containsExactly(health);
        assertThat(now(centre).stage()).isEqualTo(Stage.IN_PLAN);
    }

    @Test
    void where_the_shared_application_is_used_the_local_initiatives_go() {
        var it = answered(Position.USE_SHARED, Position.USE_SHARED);
        bySecretariat(() -> decided(it, Outcome.USE_SHARED, null));
        bySecretariat(() -> carried(it));
        assertThat(List.of(now(calls).stage(), now(centre).stage())).containsOnly(Stage.DROPPED);
    }

    @Test
    void a_divided_work_keeps_every_share_and_changes_nothing_by_itself() {
        var it = answered(Position.DIVIDE, Position.DIVIDE);
        assertThat(refusal(() -> bySecretariat(() -> decided(it, Outcome.DIVIDE, null))))
                .isEqualTo("overlap.case-share");
        bySecretariat(() -> {
            decide.decide(
                    MINAHASA,
                    it.number(),
                    new Version(it.version()),
                    new Decision(Outcome.DIVIDE, "Dibagi", Optional.empty(), ""),
                    List.of("Ambulans", "Telepon"),
                    Saving.NONE);
            return carried(found(it));
        });
        assertThat(found(it).items()).map(CaseItem::share).containsExactly("Ambulans", "Telepon");
        assertThat(now(calls)).isEqualTo(calls);
        assertThat(now(centre)).isEqualTo(centre);
    }

    @Test
    void an_initiative_that_changed_since_it_was_shown_is_not_changed_and_nothing_else_is() {
        var it = answered(Position.LEAD, Position.MERGE);
        bySecretariat(() -> decided(it, Outcome.MERGE, ref(calls)));
        var seen = Map.of(calls.id(), new Version(1), centre.id(), new Version(1));
        bySecretariat(() -> edit.change(
                MINAHASA,
                centre.id(),
                new Version(1),
                A.outline(digital, centre.outline().name() + " baru")));
        var version = new Version(found(it).version());
        assertThatThrownBy(() -> bySecretariat(() -> {
                    carryOut.carryOut(MINAHASA, it.number(), version, seen);
                    return "";
                }))
                .isInstanceOf(StaleVersion.class);
        assertThat(now(calls)).isEqualTo(calls);
        assertThat(found(it).stage()).isEqualTo(CaseStage.DECIDED);
    }

    @Test
    void what_is_on_its_way_through_review_hinders_the_whole_and_is_told() throws Exception {
        var it = answered(Position.LEAD, Position.MERGE);
        bySecretariat(() -> decided(it, Outcome.MERGE, ref(calls)));
        bySecretariat(() -> initiatives.move(centre, Stage.REVIEWED));
        assertThat(refusal(() -> bySecretariat(() -> carried(it)))).isEqualTo("overlap.case-hindered");
        assertThat(now(calls)).isEqualTo(calls);
        assertThat(secretariat().page(BASE + "/" + it.number() + "/pelaksanaan"))
                .contains("Usulannya masih ditelaah")
                .doesNotContain("name=\"seen\"");
    }

    @Test
    void a_decided_case_teaches_its_pairs_and_a_later_judgement_counts_instead() {
        var it = answered(Position.KEEP, Position.KEEP);
        bySecretariat(() -> decided(it, Outcome.KEEP, null));
        assertThat(found(it).stage()).isEqualTo(CaseStage.CLOSED);
        var pair = new ItemRef.Pair(ref(calls), ref(centre));
        assertThat(holding(pair)).map(Judgement::label).hasValue(Label.RELATED);
        as(A.officer(MINAHASA, health), () -> judged(pair, Label.DUPLICATE));
        assertThat(holding(pair)).map(Judgement::label).hasValue(Label.RELATED);
        as(A.planner(MINAHASA), () -> judged(pair, Label.NOT_THE_SAME));
        assertThat(holding(pair)).map(Judgement::label).hasValue(Label.NOT_THE_SAME);
        assertThat(bySecretariat(() -> judgements.of(MINAHASA, pair)))
                .map(Judgement::label)
                .containsExactly(Label.NOT_THE_SAME, Label.DUPLICATE, Label.RELATED);
        assertThatThrownBy(() -> as(A.officer(MINAHASA, UUID.randomUUID()), () -> judged(pair, Label.OVERLAP)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_judgements_are_a_file_the_training_reads() throws Exception {
        var pair = new ItemRef.Pair(ref(calls), ref(centre));
        bySecretariat(() -> judged(pair, Label.NOT_THE_SAME));
        var path = "/kerja/71.02/tumpang-tindih/penilaian.csv";
        var file = secretariat().page(path);
        assertThat(file).startsWith("\ufeffid,opd_a,text_a,opd_b,text_b,label\r\n");
        assertThat(file.lines().filter(it -> it.contains(calls.outline().name())))
                .singleElement()
                .asString()
                .contains("Dinas Kesehatan", "Dinas Kominfo", centre.outline().name())
                .endsWith(",NOT_THE_SAME");
        assertThat(new Visit(context, A.officer(MINAHASA, health))
                        .answer(get(path))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void a_neighbour_sees_no_case_and_no_judgement() {
        var it = answered(Position.KEEP, Position.KEEP);
        bySecretariat(() -> decided(it, Outcome.KEEP, null));
        as(A.secretariat(NEIGHBOUR), () -> {
            for (var table : List.of("overlap_case", "case_item", "case_answer", "judgement")) {
                assertThat(jdbc.sql("select count(*) from overlap." + table + " where region_code = '71.02'")
                                .query(Integer.class)
                                .single())
                        .as(table)
                        .isZero();
            }
            return "";
        });
    }

    @Test
    void what_was_saved_is_compared_with_what_was_thought() {
        var it = answered(Position.KEEP, Position.KEEP);
        assertThat(refusal(() -> bySecretariat(() -> saved(it)))).isEqualTo("overlap.case-undecided");
        bySecretariat(() -> decided(it, Outcome.KEEP, null));
        bySecretariat(() -> saved(found(it)));
        assertThat(found(it).saving().difference()).hasValue(new Rupiah(-50));
        assertThatThrownBy(() -> bySecretariat(() -> saved(it))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void what_waits_is_told_to_the_agency_and_then_to_the_secretariat() {
        var it = opened(calls, centre);
        var officer = A.officer(MINAHASA, health);
        assertThat(as(officer, () -> news.of(MINAHASA))).singleElement().satisfies(line -> {
            assertThat(line.words()).isEqualTo("overlap.case.news.answer");
            assertThat(line.about()).hasSize(2).first().isEqualTo(1);
            assertThat(line.page()).isEqualTo("tumpang-tindih/kasus/" + it.number());
        });
        as(officer, () -> says(it, health, Position.KEEP));
        assertThat(as(officer, () -> news.of(MINAHASA))).isEmpty();
        as(A.officer(MINAHASA, digital), () -> says(it, digital, Position.KEEP));
        assertThat(bySecretariat(() -> news.of(MINAHASA)))
                .anyMatch(line -> line.words().equals("overlap.case.news.decide"));
    }

    @Test
    void the_pages_are_whole_and_a_refused_form_comes_back_with_its_words() throws Exception {
        var it = answered(Position.LEAD, Position.SUPPORT);
        var one = BASE + "/" + it.number();
        var items = "?item=" + ref(calls) + "&item=" + ref(centre);
        secretariat()
                .whole(List.of(
                        BASE,
                        BASE + "?keadaan=CLOSED&jenis=FRAGMENTATION&pd=" + health,
                        BASE + "/baru",
                        BASE + "/baru" + items,
                        one,
                        one + "/jawaban/" + health,
                        one + "/putusan",
                        "/kerja/71.02/tumpang-tindih/penilaian" + items,
                        "/kerja/71.02/masterplan/" + calls.id(),
                        BASE + "/berkas/kasus.csv",
                        BASE + "/berkas/kasus.xlsx"));
        refused(one + "/jawaban/" + health, "Pilih sikap", "version", "1", "words", "Kata <b>saya");
        refused(one + "/putusan", "Pilih putusannya", "version", "3", "reason", "Kata <b>saya");
        refused(one + "/putusan", "Pilih yang memimpin", "version", "3", "outcome", "MERGE", "reason", "Kata <b>saya");
        refused(one + "/tutup", "Tulis mengapa", "version", "3", "reason", " ");
        refused(
                BASE + "/baru",
                "Pilih jenis",
                "item",
                ref(planned(health, "Baru ")) + "",
                "item",
                ref(centre) + "",
                "title",
                "Kata <b>saya");
        refused(
                "/kerja/71.02/tumpang-tindih/penilaian",
                "Tulis alasannya",
                "item",
                ref(calls) + "",
                "item",
                ref(centre) + "",
                "label",
                "OVERLAP");
        bySecretariat(() -> decided(it, Outcome.LEAD_SUPPORT, ref(calls)));
        secretariat().whole(List.of(one, one + "/pelaksanaan", one + "/penghematan"));
        refused(one + "/penghematan", "Tulis cara menghitung", "version", "5", "estimate", "5000");
        assertThat(secretariat().page("/kerja/71.02/masterplan/" + calls.id()))
                .contains(one, "Inisiatif ini memimpin", "Satu nomor darurat");
        assertThat(new Visit(context, A.officer(MINAHASA, health))
                        .answer(get(one + "/pelaksanaan"))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void other_systems_read_cases_without_the_persons() throws Exception {
        var it = answered(Position.LEAD, Position.SUPPORT);
        var path = "/api/v1/regions/71.02/overlap-cases";
        var list = secretariat().page(path);
        assertThat(list).contains(it.id().toString(), "\"stage\":\"ANSWERED\"").doesNotContain("\"who\"");
        assertThat(secretariat().answer(get(path + "/" + it.number())).getHeader("ETag"))
                .isEqualTo("\"3\"");
        assertThat(secretariat().answer(get(path + "/99999")).getStatus()).isEqualTo(404);
    }

    private void refused(String path, String words, String... fields) throws Exception {
        var answer = secretariat().send(path, fields);
        assertThat(answer.getStatus()).as(path).isEqualTo(422);
        var page = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains(words).doesNotContain("??");
        if (List.of(fields).contains("Kata <b>saya")) {
            assertThat(page).contains("Kata &lt;b&gt;saya");
        }
    }

    /** The first version goes all the way. */
    private void adopted() throws Exception {
        begun();
        var yesterday = today.date().minusDays(1).toString();
        for (var stage : List.of("HARMONISED", "SIGNED", "PROMULGATED")) {
            var version = Visit.found(
                    secretariat().page("/kerja/71.02/masterplan/versi/1"), "name=\"version\" value=\"(\\d+)\"");
            assertThat(secretariat()
                            .send(
                                    "/kerja/71.02/masterplan/versi/1/tahap",
                                    "version",
                                    version,
                                    "stage",
                                    stage,
                                    "on",
                                    yesterday,
                                    "instrumentNumber",
                                    "1 Tahun 2026")
                            .getStatus())
                    .as(stage)
                    .isEqualTo(302);
        }
    }

    private void begun() throws Exception {
        assertThat(secretariat()
                        .send(
                                "/kerja/71.02/masterplan/versi/baru",
                                "title",
                                "Versi",
                                "kind",
                                "PERBUP",
                                "about",
                                "Kota cerdas")
                        .getStatus())
                .isEqualTo(302);
    }

    /** Both agencies have said something. */
    private OverlapCase answered(Position ofHealth, Position ofDigital) {
        var it = opened(calls, centre);
        as(A.officer(MINAHASA, health), () -> says(it, health, ofHealth));
        as(A.officer(MINAHASA, digital), () -> says(it, digital, ofDigital));
        return found(it);
    }

    private OverlapCase opened(Initiative... items) {
        return bySecretariat(() -> request(items));
    }

    private OverlapCase request(Initiative... items) {
        return open.open(
                MINAHASA,
                new OpenCase.Request(
                        CaseKind.OVERLAP,
                        "Panggilan darurat",
                        "Siapa yang menerima panggilan?",
                        today.date().plusDays(7),
                        List.of(items).stream().map(CasesTest::ref).toList()));
    }

    private String says(OverlapCase it, UUID agency, Position position) {
        return says(it, agency, 0, position, "");
    }

    private String says(OverlapCase it, UUID agency, int seen, Position position, String heard) {
        answer.answer(
                MINAHASA,
                it.number(),
                agency,
                new Version(seen),
                new AnswerCase.Words(position, "Sebab " + position, heard));
        return "";
    }

    private String decided(OverlapCase it, Outcome outcome, @Nullable ItemRef lead) {
        var decision = new Decision(outcome, "Satu nomor darurat", Optional.ofNullable(lead), "SP4N-LAPOR!");
        decide.decide(MINAHASA, it.number(), new Version(it.version()), decision, List.of(), Saving.NONE);
        return "";
    }

    private String carried(OverlapCase it) {
        var versions = Map.of(
                calls.id(), new Version(now(calls).version()),
                centre.id(), new Version(now(centre).version()));
        carryOut.carryOut(MINAHASA, it.number(), new Version(found(it).version()), versions);
        return "";
    }

    private String saved(OverlapCase it) {
        var saving = new Saving(Optional.of(new Rupiah(200)), "Dua tahun", Optional.of(new Rupiah(150)), "DPA");
        decide.save(MINAHASA, it.number(), new Version(it.version()), saving);
        return "";
    }

    private String judged(ItemRef.Pair pair, Label label) {
        judge.judge(MINAHASA, pair, label, "Karena");
        return "";
    }

    private Optional<Judgement> holding(ItemRef.Pair pair) {
        return bySecretariat(() -> judgements.holding(MINAHASA).stream()
                .filter(it -> it.pair().equals(pair))
                .findFirst());
    }

    private OverlapCase found(OverlapCase it) {
        return bySecretariat(() -> cases.find(MINAHASA, it.number()).orElseThrow());
    }

    private Initiative now(Initiative it) {
        return bySecretariat(() -> initiatives.find(MINAHASA, it.id()).orElseThrow());
    }

    private Initiative planned(UUID lead, String name) {
        return bySecretariat(() -> {
            var added = edit.add(
                    MINAHASA,
                    new Outline(
                            null,
                            name + UUID.randomUUID(),
                            "Warga menelepon satu nomor.",
                            "living",
                            "health",
                            null,
                            lead,
                            Set.of(),
                            new Span(2019, 2023)));
            return initiatives.find(MINAHASA, added.id()).orElseThrow();
        });
    }

    private UUID agency(String name) {
        return bySecretariat(() -> A.agency(jdbc, transactions, agencies, MINAHASA, name + UUID.randomUUID())
                .id());
    }

    private static ItemRef ref(Initiative it) {
        return new ItemRef(ItemKind.INITIATIVE, it.id());
    }

    private Visit secretariat() {
        return new Visit(context, A.secretariat(MINAHASA));
    }

    private static String refusal(Supplier<?> deed) {
        return Objects.requireNonNull(catchThrowableOfType(RuleBroken.class, deed::get))
                .code();
    }

    private <T> T bySecretariat(Supplier<T> deed) {
        return as(A.secretariat(MINAHASA), deed);
    }

    private <T> T as(Actor actor, Supplier<T> deed) {
        return Objects.requireNonNull(
                Actors.as(actor, () -> new TransactionTemplate(transactions).execute(_ -> deed.get())));
    }
}
