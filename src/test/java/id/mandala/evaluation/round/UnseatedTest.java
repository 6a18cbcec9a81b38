package id.mandala.evaluation.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.mandala.Running;
import id.mandala.evaluation.Panelists;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Role;
import id.mandala.masterplan.Visit;
import id.mandala.values.RegionCode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Kabupaten Padang Lawas (12.21) in the round of 2051: one assessor holds the seat, another may mark there and holds none. */
@Running
class UnseatedTest {

    private static final RegionCode HERE = RegionCode.of("12.21");
    private static final int YEAR = 2051;
    private static final String AT = "/kerja/" + HERE + "/";
    private static final String ROUND = "/kerja/nasional/putaran/2051/" + Panelists.EDITION;
    private static final String REFUSED = "belum diberi kursi";

    private final Actor seated = Panelists.person(Role.ASSESSOR, HERE, "Asesor Berkursi");
    private final Actor unseated = Panelists.person(Role.ASSESSOR, HERE, "Asesor Tanpa Kursi");
    private Visit other;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    WebApplicationContext context;

    @BeforeEach
    void somebody_without_a_seat() {
        other = new Visit(context, unseated);
    }

    @Test
    void who_holds_no_seat_answers_decides_asks_and_finds_nothing() throws Exception {
        var lead = new Visit(context, Panelists.ministry());
        var region = new Visit(context, Panelists.person(Role.SECRETARIAT, HERE, "Sekretariat"));
        var panelists = new Panelists(context);
        round(lead);
        var file = sent(region);

        assertThat(other.page(AT + "penilaian/2051"))
                .contains(REFUSED, "disabled")
                .doesNotContain(">Simpan<");
        assertThat(other.page(AT + "bukti/2051/" + file)).doesNotContain("/putusan\"");
        assertThat(words(
                        "bukti/2051/" + file + "/putusan",
                        "edition",
                        Panelists.EDITION,
                        "question",
                        "baseline.1",
                        "decision",
                        "ACCEPTED",
                        "version",
                        "0"))
                .contains(REFUSED);
        assertThat(other.page(AT + "wawancara/2051")).doesNotContain("name=\"heldOn\"");
        assertThat(words(
                        "wawancara/2051",
                        "heldOn",
                        "2051-11-20",
                        "starts",
                        "09:00",
                        "ends",
                        "10:00",
                        "manner",
                        "IN_PERSON",
                        "place",
                        "Aula",
                        "questions",
                        "baseline.1"))
                .contains(REFUSED);
        assertThat(words("temuan/2051", "kind", "WEAKNESS", "textId", "Belum ada dewan"))
                .contains(REFUSED);

        panelists.markAll(seated, HERE, YEAR, 2, 2);
        panelists.finish(seated, HERE, YEAR);
        panelists.settle(HERE, YEAR, 1);
        var objections = AT + "keberatan/2051";
        assertThat(region.send(objections, "question", "baseline.1", "words", "SK sudah terbit")
                        .getStatus())
                .isEqualTo(302);
        var answering = new Visit(context, seated);
        var id = Visit.found(answering.page(objections), "keberatan/2051/([0-9a-f-]{36})");
        assertThat(other.page(objections)).contains("SK sudah terbit").doesNotContain("keberatan/2051/" + id);
        assertThat(words("keberatan/2051/" + id, "decision", "UPHELD", "mark", "4", "words", "Benar"))
                .contains(REFUSED);
        done(answering.send(objections + "/" + id, "decision", "UPHELD", "mark", "4", "words", "Benar"));

        var early = lead.send("/kerja/nasional/hasil/2051/" + HERE + "/terbit", "version", "3");
        assertThat(early.getStatus()).as("the promised term still runs").isEqualTo(422);
        assertThat(early.getContentAsString(StandardCharsets.UTF_8))
                .contains("Tunggu sampai masa sanggah", "28 Des 2051");
    }

    private void round(Visit lead) throws Exception {
        Actors.as(
                Actor.program("test"), () -> new TransactionTemplate(transactions).executeWithoutResult(_ -> enrol()));
        done(lead.send(
                "/kerja/nasional/putaran",
                "year",
                "2051",
                "edition",
                Panelists.EDITION,
                "invitedOn",
                "2051-11-02",
                "selfDue",
                "2051-12-11",
                "marksDue",
                "2051-12-23",
                "objectionsUntil",
                "2051-12-28",
                "letterDue",
                "2051-12-31"));
        done(lead.send(ROUND + "/undang", "codes", HERE.value()));
        done(lead.send(ROUND + "/" + HERE + "/kursi", "account", account().toString()));
    }

    private void enrol() {
        jdbc.sql("insert into identity.account (region_code, id, username, name) values ('00', :id, :username, :name)")
                .param("id", account())
                .param("username", "u" + account().toString().replace("-", "").substring(0, 20))
                .param("name", seated.name())
                .update();
        jdbc.sql("insert into identity.account_grant (region_code, account_id, role) values (:region, :id, 'ASSESSOR')")
                .param("region", HERE.value())
                .param("id", account())
                .update();
    }

    private UUID account() {
        return seated.account().orElseThrow();
    }

    private static void done(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(302);
    }

    private static String sent(Visit region) throws Exception {
        var file = new MockMultipartFile(
                "file", "sk.pdf", "application/pdf", "%PDF-1.7\nSK\n%%EOF".getBytes(StandardCharsets.UTF_8));
        var answer = region.answer(multipart(URI.create(AT + "bukti/2051/baru"))
                .file(file)
                .param("title", "SK dewan")
                .param("from", "2051-01-01")
                .param("to", "2051-12-31")
                .param("question", "baseline.1")
                .with(csrf()));
        done(answer);
        return String.valueOf(answer.getHeader("Location")).replaceFirst(".*/", "");
    }

    private String words(String page, String... fields) throws Exception {
        var answer = other.send(AT + page, fields);
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
