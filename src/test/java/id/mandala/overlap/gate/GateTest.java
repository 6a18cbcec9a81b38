package id.mandala.overlap.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.mandala.Running;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Stage;
import id.mandala.masterplan.Visit;
import id.mandala.masterplan.proposal.Filling;
import id.mandala.masterplan.proposal.InitiativeKind;
import id.mandala.masterplan.proposal.MoveProposal;
import id.mandala.overlap.Region;
import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Works in Kabupaten Kapuas (62.03). */
@Running
class GateTest {

    private static final RegionCode HERE = RegionCode.of("62.03");

    @Autowired
    WebApplicationContext context;

    @Autowired
    Region region;

    @Autowired
    Filling filling;

    @Autowired
    EditInitiatives edit;

    @Autowired
    Initiatives initiatives;

    @Autowired
    MoveProposal move;

    @Autowired
    AnswerGate answer;

    @Autowired
    GateDesk desk;

    @Autowired
    Gates gates;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private Agency health;
    private Agency digital;
    private UUID issue;

    @BeforeEach
    void there_are_two_agencies() {
        health = region.agency(HERE, "Dinas Kesehatan " + UUID.randomUUID());
        digital = region.agency(HERE, "Dinas Kominfo " + UUID.randomUUID());
        issue = region.issue(HERE);
    }

    @Test
    void a_new_application_that_resembles_another_is_not_proposed_until_its_agency_has_said_why() throws Exception {
        var there = region.application(digital, "Donor Kapuas", "Mencari pendonor darah menurut golongan darah", null);
        var draft =
                draft("Aplikasi pendonor darah", "Keluarga pasien mencari pendonor darah.", InitiativeKind.APPLICATION);
        assertThat(refusal(() -> proposed(draft))).isEqualTo("overlap.gate-unanswered");

        var officer = new Visit(context, A.officer(HERE, health.id()));
        var page = "/kerja/62.03/masterplan/" + draft.id();
        assertThat(officer.page(page + "/tahap/PROPOSED"))
                .contains("Baca dulu yang mirip", page + "/periksa-aplikasi")
                .doesNotContain("<textarea");
        assertThat(officer.page(page)).contains("Pemeriksaan aplikasi", "Periksa dan jawab");
        assertThat(officer.page(page + "/periksa-aplikasi")).contains("Donor Kapuas", "/kerja/62.03/aplikasi/" + there);
        officer.whole(List.of(page, page + "/periksa-aplikasi", page + "/tahap/PROPOSED"));

        byOfficer(() -> answered(draft, 0, "Pendonor kami dipanggil rumah sakit, tidak lewat aplikasi lama."));
        var kept = check(draft).orElseThrow();
        assertThat(kept.version()).isEqualTo(1);
        assertThat(kept.found())
                .filteredOn(it -> it.name().equals("Donor Kapuas"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo("APPLICATION");
                    assertThat(it.agency()).isEqualTo(digital.name());
                    assertThat(it.region()).contains("Kapuas");
                    assertThat(it.likeness()).isIn("DUPLICATE", "OVERLAP");
                });
        assertThat(audited("overlap.gate-answered", draft)).isEqualTo(1);

        assertThat(proposed(draft).stage()).isEqualTo(Stage.PROPOSED);
        assertThat(audited("overlap.gate-checked", draft)).isZero();
        for (var reader : List.of(A.secretariat(HERE), A.planner(HERE))) {
            assertThat(new Visit(context, reader).page(page))
                    .contains("Pemeriksaan aplikasi", "Donor Kapuas", "tidak lewat aplikasi lama.");
        }
        assertThat(new Visit(context, A.officer(HERE, digital.id())).page(page))
                .as("another agency")
                .doesNotContain("Pemeriksaan aplikasi");
    }

    @Test
    void where_nothing_resembles_it_that_is_kept_with_the_proposal() throws Exception {
        var draft = draft("Zxqw vbnm", "Qwrt plkj.", InitiativeKind.APPLICATION);
        assertThat(proposed(draft).stage()).isEqualTo(Stage.PROPOSED);
        assertThat(check(draft)).hasValueSatisfying(it -> {
            assertThat(it.found()).isEmpty();
            assertThat(it.answer()).isNotBlank();
        });
        assertThat(audited("overlap.gate-checked", draft)).isEqualTo(1);
        assertThat(new Visit(context, A.secretariat(HERE)).page("/kerja/62.03/masterplan/" + draft.id()))
                .contains("Pemeriksaan aplikasi", "Tidak ada yang mirip saat diperiksa.");
    }

    @Test
    void what_is_no_application_goes_through_unasked() {
        region.application(digital, "Sewa Alsintan", "Petani menyewa traktor dan alat panen", null);
        var draft = draft("Sewa traktor petani", "Petani menyewa traktor.", InitiativeKind.SERVICE);
        assertThat(proposed(draft).stage()).isEqualTo(Stage.PROPOSED);
        assertThat(check(draft)).isEmpty();
    }

    @Test
    void an_answer_holds_until_something_new_is_found() {
        region.application(digital, "Parkir Kapuas", "Warga membayar parkir tepi jalan lewat ponsel", null);
        var draft = draft("Parkir lewat ponsel", "Warga membayar parkir tepi jalan.", InitiativeKind.APPLICATION);
        byOfficer(() -> answered(draft, 0, "Yang lama tidak menerima kartu."));
        var reworded = byOfficer(() -> edit.change(
                HERE,
                draft.id(),
                new Version(draft.version()),
                Region.outline(health, "Bayar parkir lewat ponsel", "Pengendara membayar parkir tepi jalan.")));
        var proposed = proposed(reworded);
        var back = Actors.as(
                A.secretariat(HERE),
                () -> move.move(HERE, draft.id(), new Version(proposed.version()), Stage.RETURNED, "Perjelas"));

        region.initiative(digital, "Parkir elektronik", "Parkir tepi jalan dibayar secara elektronik.");
        assertThat(refusal(() -> proposed(back))).isEqualTo("overlap.gate-unanswered");
        byOfficer(() -> answered(draft, 1, "Keduanya tidak menerima kartu."));
        assertThat(check(draft)).hasValueSatisfying(it -> {
            assertThat(it.version()).isEqualTo(2);
            assertThat(it.found()).extracting(GateCheck.Seen::name).contains("Parkir Kapuas", "Parkir elektronik");
        });
        assertThat(proposed(back).stage()).isEqualTo(Stage.PROPOSED);
    }

    @Test
    void an_answer_is_refused_that_is_late_says_nothing_or_answers_what_was_not_shown() {
        region.application(
                digital, "Antrean Puskesmas Daring", "Pasien mengambil nomor antrean puskesmas dari rumah", null);
        var draft = draft(
                "Antrean puskesmas",
                "Pasien mengambil nomor antrean puskesmas dari rumah.",
                InitiativeKind.APPLICATION);
        assertThat(refusal(() -> byOfficer(() -> answered(draft, 0, " ")))).isEqualTo("overlap.gate-words");
        assertThat(refusal(() -> byOfficer(() -> answered(draft, 0, "x".repeat(AnswerGate.LONGEST + 1)))))
                .isEqualTo("overlap.gate-words");
        assertThat(refusal(() -> byOfficer(() -> {
                    answer.answer(HERE, draft.id(), new Version(0), Set.of(), "Perlu");
                    return draft;
                })))
                .isEqualTo("overlap.gate-more");
        byOfficer(() -> answered(draft, 0, "Antrean kami lain."));
        assertThat(catchThrowableOfType(StaleVersion.class, () -> byOfficer(() -> answered(draft, 0, "Lain lagi")))
                        .differences())
                .containsExactly(new StaleVersion.Difference("overlap.gate.answer", "Lain lagi", "Antrean kami lain."));
        assertThatThrownBy(() -> Actors.as(A.officer(HERE, digital.id()), () -> desk.find(HERE, draft.id())))
                .isInstanceOf(NotAllowed.class);
        var service = draft("Perahu gratis", "Perahu untuk sekolah.", InitiativeKind.SERVICE);
        assertThat(refusal(() -> byOfficer(() -> desk.find(HERE, service.id()))))
                .isEqualTo("overlap.gate-not-asked");
    }

    @Test
    void the_form_comes_back_with_its_input_when_it_is_refused() throws Exception {
        region.application(digital, "Sensor Banjir", "Mengukur tinggi air sungai dan memberi peringatan banjir", null);
        var draft = draft(
                "Peringatan banjir", "Tinggi air sungai diukur untuk peringatan banjir.", InitiativeKind.APPLICATION);
        var path = "/kerja/62.03/masterplan/" + draft.id() + "/periksa-aplikasi";
        var officer = new Visit(context, A.officer(HERE, health.id()));
        var refused = officer.send(path, "answer", "Perlu sekali", "version", "0", "shown", "lain");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Perlu sekali", "Ada yang baru ditemukan");
        var shown = Visit.found(officer.page(path), "name=\"shown\" value=\"([^\"]+)\"");
        var saved = officer.send(path, "answer", "Perlu sekali", "version", "0", "shown", shown);
        assertThat(saved.getStatus()).as(saved.getContentAsString()).isEqualTo(302);
        assertThat(saved.getRedirectedUrl()).endsWith("/tahap/PROPOSED");
    }

    private Initiative draft(String name, String description, InitiativeKind kind) {
        var draft = region.initiative(health, name + " " + UUID.randomUUID(), description);
        return byOfficer(() -> filling.complete(draft, issue, kind));
    }

    private Initiative answered(Initiative draft, int seen, String words) {
        var found = GateCheck.seen(desk.found(desk.find(HERE, draft.id())));
        var shown = found.stream().map(GateCheck.Seen::key).collect(Collectors.toSet());
        answer.answer(HERE, draft.id(), new Version(seen), shown, words);
        return draft;
    }

    private Initiative proposed(Initiative draft) {
        return byOfficer(() -> {
            var now = initiatives.find(HERE, draft.id()).orElseThrow();
            return move.move(HERE, draft.id(), new Version(now.version()), Stage.PROPOSED, "");
        });
    }

    private Optional<GateCheck> check(Initiative of) {
        return Actors.as(A.secretariat(HERE), () -> gates.find(HERE, of.id()));
    }

    private int audited(String action, Initiative of) {
        return Actors.as(
                A.secretariat(HERE),
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql(
                                        "select count(*) from audit.entry where region_code = :region and action = :action and subject = :id")
                                .param("region", HERE.value())
                                .param("action", action)
                                .param("id", of.id().toString())
                                .query(Integer.class)
                                .single()));
    }

    private <T> T byOfficer(Supplier<T> deed) {
        return Actors.as(A.officer(HERE, health.id()), deed);
    }

    private static String refusal(Supplier<?> deed) {
        return catchThrowableOfType(RuleBroken.class, deed::get).code();
    }
}
