package id.mandala.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.mandala.Running;
import id.mandala.Walk;
import id.mandala.identity.People;
import id.mandala.identity.Role;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The ministry, two assessors and the secretariat of Kota Padang Panjang (13.74) through a whole cycle, in a real browser. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CycleWalkTest {

    private static final String MINISTRY = "kementerian.siklus";
    private static final String SECRETARIAT = "kominfo.sawahlunto";
    private static final List<String> ASSESSORS = List.of("asesor.siklus", "asesor.kedua");
    private static final String ROUND = "/kerja/nasional/putaran/2046/gsc-2023-regular";
    private static final String HERE = "/kerja/13.74";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    private Walk walk;

    @BeforeAll
    void four_people() {
        walk = new Walk(port);
        people.add(MINISTRY, "00", Role.MINISTRY);
        people.add(SECRETARIAT, "13.74", Role.SECRETARIAT);
        ASSESSORS.forEach(it -> people.add(it, "13.74", Role.ASSESSOR));
    }

    @AfterAll
    void they_go_home() {
        walk.close();
    }

    @Test
    void from_invitation_to_a_published_index_that_replays() {
        invite();
        walk.at(SECRETARIAT, HERE + "/evaluasi-mandiri/2046/baseline.2", page -> {
            page.fill("#mark", "2");
            page.fill("#note", "Dewan bersidang bulan Mei");
            press(page, "Simpan nilai");
        });
        walk.at(SECRETARIAT, HERE + "/jadwal-evaluasi/2046", page -> {
            assertThat(text(page)).contains("110 pertanyaan belum dijawab");
            page.locator("main form[action$='/serah'] button").click();
            page.waitForLoadState();
            assertThat(text(page)).contains("diserahkan");
        });

        mark(ASSESSORS.getFirst(), 4);
        walk.at(
                ASSESSORS.getLast(),
                HERE + "/panel/2046",
                page -> assertThat(text(page)).as("unseen until all are in").doesNotContain("Orang asesor.siklus 4"));
        mark(ASSESSORS.getLast(), 2);
        walk.at(
                ASSESSORS.getFirst(),
                HERE + "/penilaian/2046",
                page -> assertThat(page.content()).contains("Dewan bersidang bulan Mei", "erlu dibicarakan"));

        national("Tutup");
        walk.at(SECRETARIAT, HERE + "/keberatan/2046", page -> {
            page.selectOption("#question", "baseline.2");
            page.fill("#words", "Notulen sidang kedua ada");
            press(page, "Ajukan");
        });
        walk.at(ASSESSORS.getFirst(), HERE + "/keberatan/2046", page -> {
            page.check("[name=decision][value=UPHELD]");
            page.selectOption("[name=mark]", "4");
            page.fill("textarea[name=words]", "Notulen diterima");
            press(page, "Simpan jawaban");
        });
        national("Terbitkan");

        walk.at(
                SECRETARIAT,
                HERE + "/putusan/2046",
                page -> assertThat(text(page)).contains("Dihitung ulang: sama", "3,02"));
        walk.at(
                SECRETARIAT,
                HERE + "/hasil/2046",
                page -> assertThat(text(page)).contains("3,02"));
    }

    private void invite() {
        walk.at(MINISTRY, "/kerja/nasional/putaran", page -> {
            page.fill("#year", "2046");
            page.selectOption("#edition", "gsc-2023-regular");
            page.fill("#invitedOn", "2046-11-02");
            page.fill("#selfDue", "2046-12-11");
            page.fill("#marksDue", "2046-12-23");
            page.fill("#letterDue", "2046-12-31");
            press(page, "Buka putaran");
        });
        walk.at(MINISTRY, ROUND, page -> {
            page.fill("#codes", "13.74");
            press(page, "Undang");
        });
        for (var assessor : ASSESSORS) {
            walk.at(MINISTRY, ROUND + "/13.74", page -> {
                Walk.choose(page, "#account", "Orang " + assessor);
                press(page, "Beri kursi");
            });
        }
    }

    /** The same mark for each question, and then done. */
    private void mark(String who, int mark) {
        walk.at(who, HERE + "/penilaian/2046", page -> {
            page.evaluate("""
                    async mark => {
                      for (const form of document.querySelectorAll("form[data-marking]")) {
                        form.querySelector(`input[name=mark][value="${mark}"]`).checked = true;
                        form.dispatchEvent(new Event("change", { bubbles: true }));
                        await new Promise(next => setTimeout(next, 60));
                      }
                    }""", mark);
            page.waitForCondition(
                    () -> page.locator("#kemajuan").innerText().startsWith("111 "),
                    new Page.WaitForConditionOptions().setTimeout(60_000));
            page.reload();
            press(page, "Selesai menilai");
            assertThat(text(page)).contains("selesai");
        });
    }

    private void national(String deed) {
        walk.at(MINISTRY, "/kerja/nasional/hasil?tahun=2046", page -> {
            page.locator("tr", new Page.LocatorOptions().setHasText("13.74"))
                    .locator("button")
                    .click();
            page.waitForLoadState();
            assertThat(page.locator(".summary").count()).as(deed).isZero();
        });
    }

    private static void press(Page page, String button) {
        page.locator("main button[type=submit]", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
        page.waitForLoadState();
        assertThat(page.locator(".summary").allInnerTexts()).as(page.url()).isEmpty();
    }

    private static String text(Page page) {
        return page.locator("#isi").innerText();
    }
}
