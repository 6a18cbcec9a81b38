package id.mandala.overlap.found;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.mandala.Walk.choose;
import static id.mandala.Walk.send;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import id.mandala.Running;
import id.mandala.Walk;
import id.mandala.identity.People;
import id.mandala.identity.Role;
import id.mandala.overlap.Region;
import id.mandala.values.RegionCode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two officers of different agencies in a real browser, in Kabupaten Maluku Tengah (81.01). */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimilarWalkTest {

    private static final RegionCode HERE = RegionCode.of("81.01");
    private static final String PLAN = "/kerja/81.01/masterplan";

    @LocalServerPort
    int port;

    @Autowired
    Region region;

    @Autowired
    People people;

    private Walk walk;

    @BeforeAll
    void two_agencies_have_an_officer_each() {
        walk = new Walk(port);
        people.officer(
                "mirip.kominfo",
                HERE,
                region.agency(HERE, "Dinas Kominfo Maluku Tengah").id());
        people.officer(
                "mirip.sosial",
                HERE,
                region.agency(HERE, "Dinas Sosial Maluku Tengah").id());
        people.add("mirip.sekretariat", "81.01", Role.SECRETARIAT);
    }

    @AfterAll
    void they_go_home() {
        walk.close();
    }

    @Test
    void two_agencies_propose_the_same_channel_the_second_sees_the_first_while_typing_and_a_case_merges_them() {
        walk.at("mirip.kominfo", PLAN + "/baru", page -> {
            write(
                    page,
                    "Kanal pengaduan warga",
                    "Warga mengirim pengaduan layanan publik dan melihat tindak lanjutnya.");
            page.click("main form button[type=submit]");
            page.waitForLoadState();
            assertThat(page.locator(".summary").allInnerTexts()).isEmpty();
        });
        walk.at("mirip.sosial", PLAN + "/baru", page -> {
            assertThat(page.locator(".beside")).containsText("Tulis nama atau uraian");
            page.locator("#name").pressSequentially("Aplikasi keluhan masyarakat");
            var near = page.locator(".beside li").filter(of("Kanal pengaduan warga"));
            assertThat(near).containsText("Dinas Kominfo Maluku Tengah");
            assertThat(near).containsText("keluhan masyarakat ≈ kanal pengaduan");
            assertThat(page.locator(".beside [role=status]")).containsText("yang mirip");
            picture(page, "mirip-1280");

            page.fill("#name", "Zxqw vbnm");
            assertThat(page.locator(".beside")).containsText("Tidak ada yang mirip di daerah ini.");
            assertThat(page.locator(".beside li")).hasCount(0);

            write(page, "Aplikasi keluhan masyarakat", "Kanal pengaduan masyarakat lewat ponsel.");
            assertThat(near).hasCount(1);
            assertThat(page.locator(".beside")).containsText("Aplikasi nasional yang sudah tersedia");
            page.click("main form button[type=submit]");
            page.waitForLoadState();
            page.navigate(walk.address(PLAN + "/usulan"));
            page.click("text=Aplikasi keluhan masyarakat");
            var shown = page.locator("#mirip li").filter(of("Kanal pengaduan warga"));
            assertThat(shown).hasCount(1);
            assertThat(shown.locator("a").first()).hasText("Kanal pengaduan warga");
            shown.locator("text=Lihat berdampingan").click();
            assertThat(page.locator("main")).containsText("Kanal pengaduan warga");
            assertThat(page.locator("main")).containsText("Aplikasi keluhan masyarakat");
            assertThat(page.locator("main")).containsText("Dinas Kominfo Maluku Tengah");
            picture(page, "berdampingan-1280");
        });
        the_case_goes_to_an_outcome_and_into_the_plan();
    }

    private void the_case_goes_to_an_outcome_and_into_the_plan() {
        walk.at("mirip.sekretariat", "/kerja/81.01/tumpang-tindih", page -> {
            page.click("text=Cari sekarang");
            var group = page.locator(".group").filter(of("Kanal pengaduan warga"));
            assertThat(group).containsText("Aplikasi keluhan masyarakat");
            group.locator("text=Buka kasus").click();
            page.check("input[name=kind][value=DUPLICATION]");
            page.fill("#title", "Kanal pengaduan");
            page.fill("#question", "Apakah satu kanal cukup untuk keduanya?");
            send(page);
            assertThat(page.locator("h1")).containsText("Kasus 1");
        });
        answer("mirip.kominfo", "LEAD", "Kanal kami sudah menerima pengaduan semua layanan.");
        answer("mirip.sosial", "SUPPORT", "Kami meneruskan keluhan bantuan sosial ke kanal itu.");
        walk.at("mirip.sekretariat", "/kerja/81.01/tumpang-tindih/kasus/1/putusan", page -> {
            page.check("input[name=outcome][value=MERGE]");
            choose(page, "#lead", "Kanal pengaduan warga");
            page.fill("#reason", "Warga cukup mengenal satu kanal.");
            send(page);
            page.click("text=Laksanakan putusan");
            send(page);
            assertThat(page.locator("main")).containsText("Dilaksanakan");
        });
        walk.at("mirip.sosial", PLAN + "/usulan", page -> {
            assertThat(page.locator("main")).containsText("Kanal pengaduan warga");
            page.click("text=Kanal pengaduan warga");
            assertThat(page.locator("main")).containsText("Dinas Sosial Maluku Tengah");
            assertThat(page.locator("#kasus")).containsText("Warga cukup mengenal satu kanal.");
        });
    }

    private void answer(String who, String position, String words) {
        walk.at(who, "/kerja/81.01", page -> {
            page.click("text=1 kasus tumpang tindih menunggu jawaban");
            page.click("#jawaban .button");
            page.check("input[name=position][value=" + position + "]");
            page.fill("#words", words);
            send(page);
            assertThat(page.locator("#jawaban")).containsText(words);
        });
    }

    @Test
    void a_network_that_fails_costs_nothing_but_one_line() {
        walk.at("mirip.sosial", PLAN + "/baru", page -> {
            page.route("**/tumpang-tindih/mirip?*", Route::abort);
            page.fill("#name", "Antrean puskesmas");
            assertThat(page.locator(".beside [role=status]")).containsText("belum dapat dicari");
            assertThat(page.locator("#name")).hasValue("Antrean puskesmas");
        });
    }

    private static void write(Page page, String name, String description) {
        page.fill("#name", name);
        page.fill("#description", description);
        page.selectOption("#area", "governance/public_service");
        page.selectOption("#lead", new SelectOption().setIndex(1));
    }

    private static Locator.FilterOptions of(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name + ".png")));
    }
}
