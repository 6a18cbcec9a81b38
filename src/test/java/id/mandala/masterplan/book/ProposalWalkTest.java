package id.mandala.masterplan.book;

import static id.mandala.Walk.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import id.mandala.Running;
import id.mandala.Walk;
import id.mandala.identity.Actors;
import id.mandala.identity.People;
import id.mandala.identity.Role;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Span;
import id.mandala.region.Agencies;
import id.mandala.values.RegionCode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One person a role in a real browser, in Kabupaten Maybrat (96.05). */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalWalkTest {

    private static final RegionCode MAYBRAT = RegionCode.of("96.05");
    private static final String BASE = "/kerja/96.05/masterplan";
    private final String yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();

    @LocalServerPort
    int port;

    @Autowired
    EditInitiatives edit;

    @Autowired
    Masterplans masterplans;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    People people;

    private Walk walk;

    @BeforeAll
    void there_is_a_plan_an_issue_and_a_person_for_each_role() {
        walk = new Walk(port);
        var agency = Actors.as(A.secretariat(MAYBRAT), () -> {
            var plan = edit.begin(MAYBRAT, "Masterplan Asmat", new Span(2026, 2030));
            inTransaction(() -> jdbc.sql("""
                            insert into masterplan.issue (region_code, id, masterplan_id, title)
                            values (:region, :id, :plan, 'Surat lama selesai')
                            """)
                    .param("region", MAYBRAT.value())
                    .param("id", UUID.randomUUID())
                    .param("plan", plan.id())
                    .update());
            return A.agency(jdbc, transactions, agencies, MAYBRAT, "Dinas Kependudukan Asmat");
        });
        people.officer("walk.opd", MAYBRAT, agency.id());
        people.add("walk.diskominfo", "96.05", Role.SECRETARIAT);
        people.add("walk.bappeda", "96.05", Role.PLANNER);
    }

    @AfterAll
    void they_go_home() {
        walk.close();
    }

    @Test
    void a_proposal_walks_from_an_agencys_first_word_into_buku_2_and_through_an_amendment_to_its_redline()
            throws IOException {
        var draft = walk.at("walk.opd", BASE + "/baru", page -> {
            page.fill("#name", "Surat Sehari Asmat");
            page.selectOption("#area", "governance/public_service");
            page.selectOption("#lead", page.locator("#lead option").last().getAttribute("value"));
            send(page);
        });
        var path = walk.at("walk.opd", BASE + "/usulan", page -> page.click("text=Surat Sehari Asmat"));
        assertThat(draft).endsWith("/masterplan");
        fillIn(path);
        step("walk.opd", path, "PROPOSED");
        step("walk.diskominfo", path, "REVIEWED");
        step("walk.bappeda", path, "ALIGNED");
        step("walk.diskominfo", path, "IN_PLAN");
        assertThat(book("")).contains("Surat Sehari Asmat", "Warga menunggu dua minggu", "Melatih petugas loket");

        adopt(1, "1 Tahun 2026");
        assertThat(book("?versi=1")).contains("Surat Sehari Asmat");

        walk.at("walk.diskominfo", path + "/ubah", page -> {
            page.fill("#description", "Surat selesai pada hari yang sama.");
            send(page);
        });
        begin(2);
        walk.at("walk.diskominfo", BASE + "/versi/2/alasan", page -> {
            page.check("input[name=item]");
            page.fill("#reason", "Janji layanan ditegaskan.");
            send(page);
        });
        walk.at("walk.opd", BASE + "/versi/redline?dari=1&sampai=2", page -> {
            assertThat(page.locator("ins").allInnerTexts()).anyMatch(it -> it.contains("hari yang sama"));
            assertThat(page.content()).contains("Janji layanan ditegaskan.");
        });
    }

    private void fillIn(String path) {
        walk.at("walk.opd", path + "/isian/mengapa", page -> {
            page.fill("#problem", "Warga menunggu dua minggu untuk satu surat.");
            page.check("input[name=issues]");
            page.check("input[name=kind][value=SERVICE]");
            page.check("input[name=origin][value=NEW]");
            send(page);
        });
        walk.at("walk.opd", path + "/isian/sasaran", page -> {
            page.fill("#goal", "Surat selesai dalam sehari.");
            page.fill("#indicators0-name", "Surat selesai sehari");
            page.fill("#indicators0-unit", "persen");
            page.fill("#indicators0-baseline", "40");
            page.fill("#indicators0-2026", "70,5");
            send(page);
        });
        walk.at("walk.opd", path + "/isian/biaya", page -> {
            page.fill("input[name='costs[0].amounts[0]']", "150.000.000");
            page.check("input[name=horizon][value=MEDIUM]");
            send(page);
        });
        walk.at("walk.opd", path + "/isian/rencana-aksi", page -> {
            page.fill("input[name='items[0].text']", "Melatih petugas loket");
            page.selectOption("select[name='items[0].year']", "2026");
            send(page);
        });
    }

    private void step(String who, String path, String stage) {
        walk.at(who, path + "/tahap/" + stage, Walk::send);
    }

    private void adopt(int number, String regulation) {
        begin(number);
        var version = BASE + "/versi/" + number;
        walk.at("walk.diskominfo", version, page -> {
            page.fill("#on", yesterday);
            send(page);
            page.fill("#instrumentNumber", regulation);
            page.fill("#on", yesterday);
            send(page);
            page.fill("#on", yesterday);
            send(page);
        });
    }

    private void begin(int number) {
        walk.at("walk.diskominfo", BASE + "/versi/baru", page -> {
            page.fill("#title", "Versi " + number);
            send(page);
        });
    }

    private String book(String query) throws IOException {
        var answer = walk.of("walk.opd")
                .request()
                .get(walk.address(BASE + "/buku/buku-2.pdf" + query), RequestOptions.create());
        assertThat(answer.status()).isEqualTo(200);
        try (var document = Loader.loadPDF(answer.body())) {
            return Pattern.compile("\\s+")
                    .matcher(new PDFTextStripper().getText(document))
                    .replaceAll(" ");
        }
    }

    private int inTransaction(IntSupplier deed) {
        return Optional.ofNullable(new TransactionTemplate(transactions).<Integer>execute(_ -> deed.getAsInt()))
                .orElse(0);
    }
}
