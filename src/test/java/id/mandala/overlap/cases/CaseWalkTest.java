package id.mandala.overlap.cases;

import static id.mandala.Walk.choose;
import static id.mandala.Walk.send;
import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.Walk;
import id.mandala.identity.Actors;
import id.mandala.identity.People;
import id.mandala.identity.Role;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The secretariat and an officer of each agency in a real browser, in Kabupaten Kepulauan Sangihe (71.03). */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseWalkTest {

    private static final RegionCode SANGIHE = RegionCode.of("71.03");
    private static final String PLAN = "/kerja/71.03/masterplan";
    private static final String CASES = "/kerja/71.03/tumpang-tindih/kasus";

    private final String yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();

    @LocalServerPort
    int port;

    @Autowired
    EditInitiatives edit;

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
    void two_agencies_plan_the_same() {
        walk = new Walk(port);
        Actors.as(A.secretariat(SANGIHE), () -> {
            edit.begin(SANGIHE, "Masterplan Sangihe", new Span(2026, 2030));
            var health = A.agency(jdbc, transactions, agencies, SANGIHE, "Dinas Kesehatan Sangihe");
            var digital = A.agency(jdbc, transactions, agencies, SANGIHE, "Dinas Kominfo Sangihe");
            edit.add(SANGIHE, outline(health, "Panggilan Darurat 119"));
            edit.add(SANGIHE, outline(digital, "Ruang Pantau Sangihe"));
            people.officer("kasus.dinkes", SANGIHE, health.id());
            people.officer("kasus.kominfo", SANGIHE, digital.id());
            people.add("kasus.sekretariat", "71.03", Role.SECRETARIAT);
        });
    }

    @AfterAll
    void they_go_home() {
        walk.close();
    }

    @Test
    void a_case_of_two_agencies_is_answered_decided_carried_out_and_reasons_the_next_version() {
        adopt();
        var opened = walk.at("kasus.sekretariat", CASES + "/baru", page -> {
            choose(page, "#item0", "Panggilan Darurat 119");
            choose(page, "#item1", "Ruang Pantau Sangihe");
            page.click("#items button[type=submit]");
            page.check("input[name=kind][value=OVERLAP]");
            page.fill("#title", "Panggilan darurat");
            page.fill("#question", "Siapa yang menerima panggilan pertama kali?");
            send(page);
        });
        assertThat(opened).isEqualTo(CASES + "/1");

        answer("kasus.dinkes", "LEAD", "Petugas medis sudah siaga 24 jam.");
        answer("kasus.kominfo", "SUPPORT", "Kami meneruskan panggilan ke 119.");
        walk.at("kasus.sekretariat", "/kerja/71.03", page -> {
            page.click("text=1 kasus tumpang tindih menunggu putusan");
            page.click("text=Putuskan");
            page.check("input[name=outcome][value=LEAD_SUPPORT]");
            choose(page, "#lead", "Panggilan Darurat 119");
            page.fill("#reason", "Satu nomor darurat untuk warga.");
            page.fill("#estimate", "150.000.000");
            page.fill("#how", "Ruang jaga kedua tidak dibangun.");
            send(page);
            page.click("text=Laksanakan putusan");
            assertThat(page.locator("main").innerText()).contains("Pendukung bertambah: Dinas Kominfo Sangihe");
            send(page);
            assertThat(page.locator("main").innerText()).contains("Dilaksanakan", "Rp\u00a0150\u00a0jt");
        });

        walk.at("kasus.dinkes", PLAN, page -> {
            page.click("text=Panggilan Darurat 119");
            assertThat(page.locator("main").innerText())
                    .contains("Dinas Kominfo Sangihe", "Kasus 1: Panggilan darurat", "Inisiatif ini memimpin");
        });
        begin();
        walk.at("kasus.sekretariat", PLAN + "/versi/2/alasan", page -> {
            assertThat(page.locator("main").innerText()).contains("Semua perubahan sudah beralasan");
            page.click("details.block > summary");
            assertThat(page.locator("main").innerText()).contains("Satu nomor darurat untuk warga.", "(Kasus 1, ");
        });
    }

    private void answer(String who, String position, String words) {
        walk.at(who, "/kerja/71.03", page -> {
            page.click("text=1 kasus tumpang tindih menunggu jawaban");
            page.click("#jawaban .button");
            page.check("input[name=position][value=" + position + "]");
            page.fill("#words", words);
            send(page);
            assertThat(page.locator("#jawaban").innerText()).contains(words);
        });
    }

    private void adopt() {
        begin();
        walk.at("kasus.sekretariat", PLAN + "/versi/1", page -> {
            page.fill("#on", yesterday);
            send(page);
            page.fill("#instrumentNumber", "1 Tahun 2026");
            page.fill("#on", yesterday);
            send(page);
            page.fill("#on", yesterday);
            send(page);
        });
    }

    private void begin() {
        walk.at("kasus.sekretariat", PLAN + "/versi/baru", page -> {
            page.fill("#title", "Versi");
            send(page);
        });
    }

    private static Outline outline(Agency lead, String name) {
        return new Outline(
                null, name, "Warga menelepon.", "living", "health", null, lead.id(), Set.of(), new Span(2026, 2030));
    }
}
