package id.mandala.evaluation.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Visit;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContents;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Malang's single marks of 2023 and Bantul's component scores, as the demo has them. */
@Running
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIfPageTest {

    private static final String MALANG = "/kerja/35.07/putusan/2023";

    @Autowired
    DemoContents demo;

    @Autowired
    WebApplicationContext context;

    private Visit malang;

    @BeforeAll
    void load() {
        Actors.as(Actor.program("demo"), () -> {
            demo.loadMissing();
        });
        malang = new Visit(context, A.secretariat(RegionCode.of("35.07")));
    }

    @Test
    void malang_is_told_what_three_would_take_and_each_figure_is_the_engines() throws Exception {
        var page = malang.page(MALANG + "/seandainya?indeks=3,00");
        assertThat(page)
                .contains("Pertanyaan paling sedikit agar indeks 3,00", "dihitung ulang dengan nilai itu indeksnya 3,0")
                .contains("Bukan saran: bobot ditetapkan kementerian", "dihitung ulang indeksnya 3,00")
                .contains("Satu pertanyaan saja");
        malang.whole(List.of(
                MALANG, MALANG + "/seandainya", MALANG + "/seandainya?indeks=3.00", MALANG + "/seandainya?indeks=4"));
    }

    @Test
    void where_only_component_scores_were_published_the_components_are_asked() throws Exception {
        var bantul = new Visit(context, A.secretariat(RegionCode.of("34.02")));
        assertThat(bantul.page("/kerja/34.02/putusan/2023/seandainya?indeks=3.9"))
                .contains("Nilai per pertanyaan tidak terbit")
                .doesNotContain("Satu pertanyaan saja");
        bantul.whole(List.of("/kerja/34.02/putusan/2023/seandainya"));
    }

    @Test
    void a_target_that_cannot_be_is_told_beside_its_field() throws Exception {
        refused("4,01", "paling tinggi 4");
        refused("2,94", "di atas 2,94");
        refused("2", "di atas 2,94");
        refused("3,001", "paling banyak 2 angka");
        refused("tiga", "sebagai angka");
    }

    @Test
    void what_is_not_frozen_cannot_be_asked_about_and_a_neighbour_sees_nothing() throws Exception {
        assertThat(malang.answer(get("/kerja/35.07/putusan/2021/seandainya")).getStatus())
                .isEqualTo(404);
        assertThat(malang.answer(get("/kerja/34.02/putusan/2023/seandainya")).getStatus())
                .isEqualTo(403);
    }

    private void refused(String target, String words) throws Exception {
        var answer = malang.answer(get(URI.create(MALANG + "/seandainya?indeks=" + target)));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("href=\"#indeks\"", words);
    }
}
