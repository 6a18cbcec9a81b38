package id.mandala.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.mandala.Running;
import id.mandala.Visitors;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.web.DemoContents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bantul's regent looks back at the year that was reviewed. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoReviewTest {

    private static final String DECEMBER = "?bulan=2020-12";

    @LocalServerPort
    int port;

    @Autowired
    DemoContents demo;

    private final Visitors visitors = new Visitors("mandala-demo-2026");

    private Page page;

    @BeforeAll
    void the_regent_signs_in() {
        Actors.as(Actor.program("demo"), demo::loadMissing);
        page = visitors.of("bupati.bantul", "http://localhost:" + port).newPage();
    }

    @AfterAll
    void goes_home() {
        visitors.close();
    }

    @Test
    void the_six_dimensions_ran_as_the_review_published() {
        open("/ringkas");
        assertThat(page.locator("select[name=bulan] option:checked").innerText())
                .isEqualTo("Desember 2020");
        var running = page.locator("table.dimensions td[data-label=Berjalan]").allInnerTexts();
        assertThat(running)
                .extracting(it -> it.replaceAll(" %.*", ""))
                .containsExactly("68", "57", "42", "54", "54", "100");
    }

    @Test
    void what_did_not_run_is_listed_with_cuts_and_unfinished_applications_as_causes() {
        open("/diam");
        var causes = page.locator("td[data-label=Hambatan]").allInnerTexts();
        assertThat(causes)
                .hasSizeGreaterThan(10)
                .anyMatch(it -> it.startsWith("Anggaran dialihkan"))
                .anyMatch(it -> it.startsWith("Aplikasi masih dibangun"))
                .noneMatch(it -> it.startsWith("tidak disebut"));
        assertThat(page.locator("td[data-label='Terakhir bergerak']").allInnerTexts())
                .containsOnly("belum sepanjang tahun");
        assertThat(page.locator("td[data-label='Diharapkan jalan']").allInnerTexts())
                .allMatch(it -> it.startsWith("jalan lagi 22 Mar 2021"));
    }

    private void open(String path) {
        page.navigate("http://localhost:" + port + "/kerja/34.02/pemantauan" + path + DECEMBER);
    }
}
