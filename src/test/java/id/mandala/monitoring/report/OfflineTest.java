package id.mandala.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.mandala.Running;
import id.mandala.TestDatabase;
import id.mandala.Walk;
import id.mandala.identity.Actors;
import id.mandala.identity.People;
import id.mandala.masterplan.A;
import id.mandala.masterplan.EditInitiatives;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.Span;
import id.mandala.region.Agencies;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.SecondNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An officer of Kabupaten Bantaeng (73.03) in a real browser whose line breaks, at a program that is restarted meanwhile. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfflineTest {

    private static final RegionCode HERE = RegionCode.of("73.03");
    private static final int REPORTS = 50;

    @Autowired
    EditInitiatives edit;

    @Autowired
    Agencies agencies;

    @Autowired
    People people;

    @Autowired
    Today today;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private ConfigurableApplicationContext program;
    private Walk walk;
    private UUID own;
    private UUID roads;
    private UUID wards;
    private UUID clinics;

    @BeforeAll
    void fifty_initiatives_of_one_agency() {
        program = SecondNode.start(TestDatabase.migrated().url());
        walk = new Walk(SecondNode.port(program));
        var now = YearMonth.from(today.date()).getYear();
        var agency = Actors.as(
                        A.secretariat(HERE),
                        () -> A.agency(jdbc, transactions, agencies, HERE, "Dinas Kominfo Bantaeng"))
                .id();
        Actors.as(A.secretariat(HERE), () -> {
            edit.begin(HERE, "Masterplan Bantaeng", new Span(now - 1, now + 3));
            for (int number = 1; number <= REPORTS; number++) {
                edit.add(
                        HERE,
                        new Outline(
                                null,
                                "Inisiatif %02d".formatted(number),
                                "",
                                "living",
                                "health",
                                null,
                                agency,
                                Set.of(),
                                new Span(now - 1, now + 1)));
            }
        });
        people.officer("lapangan.bantaeng", HERE, agency);
        own = ofOther("Posyandu", "posyandu.bantaeng");
        roads = ofOther("Jalan Desa", "jalan.bantaeng");
        wards = ofOther("Puskesmas", "puskesmas.bantaeng");
        clinics = ofOther("Balai", "balai.bantaeng", "balai.dua");
    }

    /** An initiative of an agency of its own, with its officers. */
    private UUID ofOther(String name, String... officers) {
        var now = YearMonth.from(today.date()).getYear();
        var agency = Actors.as(A.secretariat(HERE), () -> A.agency(jdbc, transactions, agencies, HERE, "Dinas " + name))
                .id();
        for (var officer : officers) {
            people.officer(officer, HERE, agency);
        }
        return Actors.as(
                        A.secretariat(HERE),
                        () -> edit.add(
                                HERE,
                                new Outline(
                                        null,
                                        name,
                                        "",
                                        "living",
                                        "health",
                                        null,
                                        agency,
                                        Set.of(),
                                        new Span(now - 1, now + 1))))
                .id();
    }

    @AfterAll
    void they_go_home() {
        walk.close();
        program.close();
    }

    @Test
    void fifty_reports_written_without_a_line_arrive_once_and_in_order_though_the_program_was_restarted() {
        var month = YearMonth.from(today.date());
        walk.at("lapangan.bantaeng", "/kerja/73.03/pemantauan/isi?bulan=" + month, page -> {
            page.context().setOffline(true);
            for (int number = 0; number < REPORTS; number++) {
                write(page, number, String.valueOf(number));
            }
            write(page, 7, "77"); // written anew while it waits
            assertThat(state(page)).contains("50 laporan tersimpan di perangkat ini");
            assertThat(reports()).isEmpty();

            int port = SecondNode.port(program);
            program.close();
            page.context().setOffline(false); // the line is back before the program is
            page.waitForTimeout(6_000);
            assertThat(state(page)).contains("50 laporan tersimpan di perangkat ini");

            program = SecondNode.start(TestDatabase.migrated().url(), port);
            page.waitForCondition(() -> state(page).contains("Tidak ada laporan yang menunggu"));
        });

        var expected = new ArrayList<String>();
        for (int number = 0; number < REPORTS; number++) {
            expected.add("Inisiatif %02d %d.00 1".formatted(number + 1, number == 7 ? 77 : number));
        }
        assertThat(reports()).isEqualTo(expected);
    }

    @Test
    void what_was_typed_and_not_sent_is_there_again_until_it_is_sent_or_dropped() {
        var month = YearMonth.from(today.date());
        var report = "/kerja/73.03/pemantauan/" + own + "/" + month;
        var left = walk.at("posyandu.bantaeng", report, page -> {
            page.fill("#physical", "12,5");
            page.fill("#nextSteps", "Lelang ulang");
        });
        walk.at("posyandu.bantaeng", left, page -> {
            assertThat(page.inputValue("#physical")).isEqualTo("12,5");
            assertThat(page.inputValue("#nextSteps")).isEqualTo("Lelang ulang");
            page.getByText("Buang isian itu").click();
            assertThat(page.inputValue("#nextSteps")).isEmpty();
            page.fill("#physical", "17");
        });
        walk.at("posyandu.bantaeng", "/kerja/73.03/pemantauan/isi?bulan=" + month, page -> {
            assertThat(page.locator("[name=physical]").inputValue())
                    .as("of another form")
                    .isNotEqualTo("12,5");
            page.locator("[name=physical]").fill("18");
        });
        walk.at("posyandu.bantaeng", report, page -> {
            assertThat(page.inputValue("#physical")).isEqualTo("18");
            page.fill("#physical", "18,50");
            page.fill("#realised", "0");
            page.locator("button[value=draft]").click();
            page.waitForLoadState();
        });
        walk.at("posyandu.bantaeng", report, page -> {
            assertThat(page.inputValue("#physical")).as("the draft's own").startsWith("18");
            assertThat(page.getByText("Buang isian itu").count()).isZero();
        });
    }

    @Test
    void who_typed_while_another_saved_sees_the_others_report_and_may_still_use_what_was_typed() {
        var report = "/kerja/73.03/pemantauan/" + clinics + "/" + YearMonth.from(today.date());
        walk.at("balai.bantaeng", report, page -> page.fill("#nextSteps", "Pasang alat"));
        walk.at("balai.dua", report, page -> {
            page.fill("#nextSteps", "Beli alat");
            page.locator("button[value=draft]").click();
            page.waitForLoadState();
        });
        walk.at("balai.bantaeng", report, page -> {
            assertThat(page.inputValue("#nextSteps")).isEqualTo("Beli alat");
            page.getByText("Pakai ketikan saya").click();
            assertThat(page.inputValue("#nextSteps")).isEqualTo("Pasang alat");
            page.locator("button[value=draft]").click();
            page.waitForLoadState();
            assertThat(page.locator(".summary").count()).isZero();
        });
        walk.at("balai.bantaeng", report, page -> {
            assertThat(page.inputValue("#nextSteps")).isEqualTo("Pasang alat");
            assertThat(page.getByText("Pakai ketikan saya").count()).isZero();
        });
    }

    @Test
    void a_report_that_was_refused_is_mended_as_it_was_typed_and_not_named_once_it_went() {
        var month = YearMonth.from(today.date());
        var sheet = "/kerja/73.03/pemantauan/isi?bulan=" + month;
        walk.at("jalan.bantaeng", sheet, page -> {
            page.locator("[name=obstacle]").fill("Menunggu lelang");
            write(page, 0, "120");
            page.getByText("Buka dan perbaiki").click();
            page.waitForLoadState();
            assertThat(page.url()).contains(roads.toString());
            assertThat(page.inputValue("#physical")).isEqualTo("120");
            assertThat(page.inputValue("#obstacle")).isEqualTo("Menunggu lelang");
        });
        walk.at(
                "jalan.bantaeng",
                sheet,
                page -> assertThat(state(page)).as("still to be mended").contains("Jalan Desa"));
        walk.at("jalan.bantaeng", "/kerja/73.03/pemantauan/" + roads + "/" + month, page -> {
            page.fill("#physical", "12");
            page.selectOption("#cause", "PROCUREMENT");
            page.locator("button[value=send]").click();
            page.waitForLoadState();
        });
        walk.at(
                "jalan.bantaeng",
                sheet,
                page -> assertThat(state(page)).isEqualTo("Tidak ada laporan yang menunggu dikirim."));
    }

    @Test
    void what_waits_outlasts_a_session_that_ended_and_goes_out_after_signing_in() {
        var month = YearMonth.from(today.date());
        var sheet = "/kerja/73.03/pemantauan/isi?bulan=" + month;
        walk.at("puskesmas.bantaeng", sheet, page -> {
            page.context().setOffline(true);
            write(page, 0, "33");
            page.context().clearCookies();
            page.context().setOffline(false);
            page.getByText("Masuk lagi untuk mengirimnya").click();
            page.waitForURL("**/masuk**");
            page.fill("#username", "puskesmas.bantaeng");
            page.fill("#password", People.PASSWORD);
            page.locator("main button[type=submit]").first().click();
            page.waitForURL("**/isi**");
            page.waitForCondition(() -> state(page).contains("Tidak ada laporan yang menunggu"));
            page.navigate(walk.address("/kerja/73.03/pemantauan/" + wards + "/" + month));
            assertThat(page.locator("#isi").innerText()).contains("33,0 %", "menunggu kepala");
        });
    }

    private static void write(Page page, int number, String percent) {
        var form = page.locator("form[data-outbox]").nth(number);
        form.locator("[name=physical]").fill(percent);
        form.locator("button[value=send]").click();
    }

    private static String state(Page page) {
        return page.locator("[data-outbox-state]").innerText();
    }

    /** Name, per cent and how often it was sent, in the order they arrived. */
    private List<String> reports() {
        return Actors.as(
                A.secretariat(HERE),
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql("""
                        select initiative.name || ' ' || report.physical || ' ' || (select count(*) from monitoring.report_step it
                            where it.region_code = report.region_code and it.initiative_id = report.initiative_id) as told
                        from monitoring.report
                        join masterplan.initiative on initiative.region_code = report.region_code
                            and initiative.id = report.initiative_id
                        join monitoring.report_step on report_step.region_code = report.region_code
                            and report_step.initiative_id = report.initiative_id and report_step.position = 1
                        where report.region_code = '73.03' and initiative.name like 'Inisiatif %'
                        order by report_step.at
                        """).query(String.class).list()));
    }
}
