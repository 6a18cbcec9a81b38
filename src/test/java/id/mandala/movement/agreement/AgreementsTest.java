package id.mandala.movement.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.mandala.Running;
import id.mandala.audit.AuditTrail;
import id.mandala.documents.book.PdfRules;
import id.mandala.documents.sign.Checked;
import id.mandala.documents.sign.Checked.Verdict;
import id.mandala.documents.sign.SignatureCheck;
import id.mandala.documents.sign.Signers;
import id.mandala.documents.sign.Signing;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.masterplan.Visit;
import id.mandala.movement.Movers;
import id.mandala.movement.Round;
import id.mandala.movement.Rounds;
import id.mandala.movement.Tier;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Agreements of rounds of 2044 and 2045, with the regencies of Riau (14) among others. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementsTest {

    private static final RegionCode HERE = RegionCode.of("14.01");
    private static final RegionCode THERE = RegionCode.of("14.02");
    private static final String ORIGIN = "https://mandala.example";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Rounds rounds;

    @Autowired
    Regions regions;

    @Autowired
    LeadAgreements lead;

    @Autowired
    AgreementDesk.Rows rows;

    @Autowired
    SignPapers.Places places;

    @Autowired
    AuditTrail trail;

    @Autowired
    PlatformTransactionManager transactions;

    private Signers signers;
    private SignatureCheck check;
    private SignPapers sign;
    private final Actor ministry = Movers.ministry();
    private final Actor regent = Movers.regent(HERE);

    @BeforeAll
    void hand(@TempDir Path folder) {
        signers = Signing.demo(folder);
        check = Signing.check(signers);
        sign = new SignPapers(rows.papers(), new SignPapers.Hand(signers, check), places, trail, transactions);
    }

    @Test
    void a_paper_is_signed_by_both_whole_readable_and_one_changed_byte_is_refused() throws Exception {
        var it = opened(2044, "Nota 2044", LocalDate.of(2099, 1, 1), List.of(HERE, THERE));
        as(regent, () -> sign.sign(it, paper(it, HERE), Paper.Side.REGION, Optional.empty(), ORIGIN));
        as(ministry, () -> sign.sign(it, paper(it, HERE), Paper.Side.MINISTRY, Optional.empty(), ORIGIN));
        assertThat(program(() -> paper(it, HERE)).isComplete()).isTrue();
        var file = program(() -> rows.papers().content(paper(it, HERE))).orElseThrow();
        assertThat(check.all(file, Instant.now()))
                .extracting(Checked::verdict)
                .containsExactly(Verdict.SOUND, Verdict.SOUND);
        assertThat(check.all(file, Instant.now()))
                .extracting(one -> one.signer().orElse(""))
                .containsExactly("Contoh – Bupati Kampar", "Contoh – Direktur Jenderal");
        assertThat(PdfRules.broken(file, PDFAFlavour.PDFUA_1)).isEmpty();
        var altered = file.clone();
        altered[altered.length / 3] ^= 1;
        assertThat(check.all(altered, Instant.now()))
                .noneMatch(one -> one.verdict().isWhole());
        assertThat(code(() ->
                        as(regent, () -> sign.sign(it, paper(it, HERE), Paper.Side.REGION, Optional.empty(), ORIGIN))))
                .isEqualTo("movement.agreement.signed-already");

        var everybody = new Visit(context, Actor.visitor());
        var page = "/kesepakatan/periksa?kode=" + program(() -> paper(it, HERE)).token();
        assertThat(everybody.page(page)).contains("sudah ditandatangani kedua pihak", "Nota 2044", "Bupati Kampar");
        assertThat(everybody.page("/kesepakatan/periksa?kode=abc")).contains("tidak dikenal");
        assertThat(upload(everybody, page, file)).contains("sama persis");
        assertThat(upload(everybody, page, altered)).contains("tidak sama dengan naskah");
    }

    @Test
    void who_has_no_power_to_sign_is_refused_and_nobody_signs_after_the_term() {
        var it = opened(2045, "Nota tua", LocalDate.of(2020, 1, 1), List.of(HERE));
        assertThatThrownBy(() -> as(
                        Movers.secretariat(HERE),
                        () -> sign.sign(it, paper(it, HERE), Paper.Side.REGION, Optional.empty(), ORIGIN)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        as(regent, () -> sign.sign(it, paper(it, HERE), Paper.Side.MINISTRY, Optional.empty(), ORIGIN)))
                .isInstanceOf(NotAllowed.class);
        assertThat(code(() ->
                        as(regent, () -> sign.sign(it, paper(it, HERE), Paper.Side.REGION, Optional.empty(), ORIGIN))))
                .isEqualTo("movement.agreement.expired");
        assertThat(code(() -> as(
                        Movers.secretariat(HERE),
                        () -> lead.name(
                                paper(it, HERE),
                                new Paper.Signatory("Asisten", "Asisten I", Paper.Capacity.ON_BEHALF, "", 2)))))
                .isEqualTo("movement.agreement.power");
        as(
                Movers.secretariat(HERE),
                () -> lead.name(
                        paper(it, HERE),
                        new Paper.Signatory(
                                "Asisten", "Asisten I", Paper.Capacity.ON_BEHALF, "Surat kuasa 12/2023", 2)));
        assertThat(program(() -> paper(it, HERE)).signer().mandate()).isEqualTo("Surat kuasa 12/2023");
        assertThatThrownBy(() -> as(
                        Movers.secretariat(HERE),
                        () -> lead.name(paper(it, HERE), new Paper.Signatory("X", "Y", Paper.Capacity.SELF, "", 2))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void fifty_papers_are_signed_by_both_in_a_ceremony() {
        var fifty =
                regions.regencies().stream().map(area -> area.code()).limit(50).toList();
        var it = opened(2048, "Upacara 2048", LocalDate.of(2099, 1, 1), fifty);
        var since = System.nanoTime();
        for (var region : fifty) {
            as(
                    Movers.regent(region),
                    () -> sign.sign(it, paper(it, region), Paper.Side.REGION, Optional.empty(), ORIGIN));
        }
        var run = new SigningRuns(sign);
        as(ministry, () -> run.begin(it, rows.papers().of(it.id()), Optional.empty(), ORIGIN));
        while (run.of(it.id()).orElseThrow().going()) {
            Thread.onSpinWait();
        }
        System.out.println("50 papers signed by both in " + (System.nanoTime() - since) / 1_000_000 + " ms");
        assertThat(run.of(it.id()).orElseThrow().refused()).isEmpty();
        assertThat(program(() -> rows.papers().of(it.id()))).hasSize(50).allMatch(Paper::isComplete);
    }

    @Test
    void the_pages_show_who_has_signed_and_which_duties_are_late() throws Exception {
        var it = opened(2049, "Surat 2049", LocalDate.of(2099, 1, 1), List.of(HERE, THERE));
        var base = "/kerja/14.01/kesepakatan/" + it.id();
        var secretariat = new Visit(context, Movers.secretariat(HERE));
        assertThat(secretariat.page(base)).contains("Menyusun Buku 1", "terlambat", "Surat 2049");
        assertThat(new Visit(context, regent).send(base + "/tandatangan").getContentAsString(StandardCharsets.UTF_8))
                .contains("Belum ada penanda tangan elektronik");
        assertThat(secretariat
                        .send(base + "/kewajiban/1", "words", "", "version", "0")
                        .getStatus())
                .isEqualTo(422);
        assertThat(secretariat
                        .send(base + "/kewajiban/1", "words", "Buku 1 dikirim", "version", "0")
                        .getStatus())
                .isEqualTo(302);
        assertThat(secretariat.page(base)).contains("Buku 1 dikirim", "selesai");
        assertThat(secretariat.page("/kerja/14.01/gerakan")).contains("Surat 2049: 1 dari 1 kewajiban");
        assertThat(new Visit(context, Movers.secretariat(THERE))
                        .answer(get(URI.create(base)))
                        .getStatus())
                .isEqualTo(403);
        assertThat(new Visit(context, Movers.secretariat(THERE))
                        .answer(get(URI.create(base.replace("14.01", "14.02") + "x")))
                        .getStatus())
                .isIn(400, 404);
        secretariat.whole(List.of(base, "/kerja/14.01/kesepakatan", "/kerja/14.01/gerakan"));
        new Visit(context, ministry)
                .whole(List.of(
                        "/kerja/nasional/kesepakatan",
                        "/kerja/nasional/kesepakatan/" + it.id(),
                        "/kerja/nasional/gerakan?putaran=2049"));
        var refused = new Visit(context, ministry)
                .send(
                        "/kerja/nasional/kesepakatan",
                        "round",
                        "2049",
                        "title",
                        "X",
                        "opening",
                        "Y",
                        "numbering",
                        "tanpa");
        assertThat(refused.getStatus()).isEqualTo(422);
    }

    private Agreement opened(int year, String title, LocalDate until, List<RegionCode> members) {
        var text = new Agreement(
                UUID.randomUUID(),
                String.valueOf(year),
                Agreement.Kind.MEMORANDUM,
                title,
                "Para pihak sepakat.",
                "NK/*/" + year,
                new Agreement.Person("Direktur Jenderal", "Ditjen Aptika"),
                LocalDate.of(2018, 1, 1),
                until,
                List.of(new Agreement.Clause(
                        1,
                        "Pihak kedua menyusun Buku 1.",
                        "Menyusun Buku 1",
                        Optional.of(LocalDate.of(2019, 1, 1)),
                        Optional.empty())),
                Agreement.State.DRAFT);
        as(ministry, () -> {
            var round = Round.of(year, Tier.REGENCY, "Putaran " + year);
            if (rounds.find(round.id()).isEmpty()) {
                rounds.open(round);
            }
            rounds.admit(round, members, "Uji");
            lead.write(text);
            lead.open(text);
        });
        return program(() -> rows.agreements().find(text.id()).orElseThrow());
    }

    private Paper paper(Agreement of, RegionCode region) {
        return rows.papers().find(region, of.id()).orElseThrow();
    }

    private static String upload(Visit visit, String page, byte[] file) throws Exception {
        MockHttpServletResponse answer = visit.answer(multipart(URI.create("/kesepakatan/periksa"))
                .file(new MockMultipartFile("file", "naskah.pdf", "application/pdf", file))
                .param("kode", page.substring(page.indexOf('=') + 1))
                .with(csrf()));
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String code(Runnable deed) {
        try {
            deed.run();
            return "";
        } catch (RuleBroken refused) {
            return refused.code();
        }
    }

    private static void as(Actor actor, Runnable deed) {
        Actors.as(actor, deed);
    }

    private static <T> T program(Supplier<T> work) {
        return Actors.as(Actor.program("test"), work);
    }
}
