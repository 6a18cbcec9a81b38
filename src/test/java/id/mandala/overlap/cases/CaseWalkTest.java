package id.mandala.overlap.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.mandala.Chromium;
import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Role;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContents;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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
    DemoContents demo;

    @Autowired
    EditInitiatives edit;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final Map<String, BrowserContext> people = new HashMap<>();

    @BeforeAll
    void two_agencies_plan_the_same() {
        Actors.as(Actor.program("demo"), () -> {
            demo.loadMissing();
        });
        Actors.as(A.secretariat(SANGIHE), () -> {
            edit.begin(SANGIHE, "Masterplan Sangihe", new Span(2026, 2030));
            var health = A.agency(jdbc, transactions, agencies, SANGIHE, "Dinas Kesehatan Sangihe");
            var digital = A.agency(jdbc, transactions, agencies, SANGIHE, "Dinas Kominfo Sangihe");
            edit.add(SANGIHE, outline(health, "Panggilan Darurat 119"));
            edit.add(SANGIHE, outline(digital, "Ruang Pantau Sangihe"));
            person("kasus.dinkes", Role.AGENCY_OFFICER, health);
            person("kasus.kominfo", Role.AGENCY_OFFICER, digital);
            person("kasus.sekretariat", Role.SECRETARIAT, null);
        });
    }

    @AfterAll
    void they_go_home() {
        people.values().forEach(BrowserContext::close);
    }

    @Test
    void a_case_of_two_agencies_is_answered_decided_carried_out_and_reasons_the_next_version() {
        adopt();
        var opened = at("kasus.sekretariat", CASES + "/baru", page -> {
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
        at("kasus.sekretariat", "/kerja/71.03", page -> {
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

        at("kasus.dinkes", PLAN, page -> {
            page.click("text=Panggilan Darurat 119");
            assertThat(page.locator("main").innerText())
                    .contains("Dinas Kominfo Sangihe", "Kasus 1: Panggilan darurat", "Inisiatif ini memimpin");
        });
        begin();
        at("kasus.sekretariat", PLAN + "/versi/2/alasan", page -> {
            assertThat(page.locator("main").innerText()).contains("Semua perubahan sudah beralasan");
            page.click("details.block > summary");
            assertThat(page.locator("main").innerText()).contains("Satu nomor darurat untuk warga.", "(Kasus 1, ");
        });
    }

    private void answer(String who, String position, String words) {
        at(who, "/kerja/71.03", page -> {
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
        at("kasus.sekretariat", PLAN + "/versi/1", page -> {
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
        at("kasus.sekretariat", PLAN + "/versi/baru", page -> {
            page.fill("#title", "Versi");
            send(page);
        });
    }

    /** The one whose words begin so; the rest is whose it is. */
    private static void choose(Page page, String select, String name) {
        var option = page.locator(select + " option", new Page.LocatorOptions().setHasText(name));
        page.selectOption(
                select,
                Optional.ofNullable(option.first().getAttribute("value")).orElseThrow());
    }

    private static void send(Page page) {
        page.locator("main form[method=post] button[type=submit]").first().click();
        page.waitForLoadState();
        assertThat(page.locator(".summary").allInnerTexts()).as(page.url()).isEmpty();
    }

    /** @return where the person stands afterwards, without the address of the host */
    private String at(String who, String path, Consumer<Page> deed) {
        try (var page = of(who).newPage()) {
            page.navigate("http://localhost:" + port + path);
            assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
            deed.accept(page);
            page.waitForLoadState();
            return page.url().replaceFirst("^http://[^/]+", "");
        }
    }

    private BrowserContext of(String who) {
        return people.computeIfAbsent(who, it -> {
            var context = Chromium.browser().newContext(new Browser.NewContextOptions().setLocale("id-ID"));
            try (var page = context.newPage()) {
                page.navigate("http://localhost:" + port + "/masuk");
                page.fill("#username", it);
                page.fill("#password", "mandala-demo-2026");
                page.click("form button[type=submit] >> nth=0");
                page.waitForURL("**/kerja/**");
            }
            return context;
        });
    }

    private static Outline outline(Agency lead, String name) {
        return new Outline(
                null, name, "Warga menelepon.", "living", "health", null, lead.id(), Set.of(), new Span(2026, 2030));
    }

    private void person(String username, Role role, @Nullable Agency agency) {
        var id = UUID.randomUUID();
        Actors.as(Actor.program("test"), () -> {
            new TransactionTemplate(transactions).executeWithoutResult(_ -> {
                jdbc.sql("""
                                insert into identity.account (region_code, id, username, name, password_hash)
                                select :region, :id, :username, :username, password_hash
                                from identity.account where username = 'opd.bantul'
                                """)
                        .param("region", SANGIHE.value())
                        .param("id", id)
                        .param("username", username)
                        .update();
                jdbc.sql("""
                                insert into identity.account_grant (region_code, account_id, role, agency_id)
                                values (:region, :id, :role, :agency)
                                """)
                        .param("region", SANGIHE.value())
                        .param("id", id)
                        .param("role", role.name())
                        .param("agency", agency == null ? null : agency.id(), Types.OTHER)
                        .update();
            });
        });
    }
}
