package id.mandala.evaluation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Visit;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContents;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The demo's evidence of Bantul (34.02), which assessors still look at, and of Malang (35.07), which was judged. */
@Running
class DemoEvidenceTest {

    @Autowired
    DemoContents demo;

    @Autowired
    Evidences evidences;

    @Autowired
    Today today;

    @Autowired
    WebApplicationContext context;

    @Test
    void each_of_its_files_is_shown_with_what_was_decided() throws Exception {
        Actors.as(Actor.program("demo"), () -> {
            demo.loadMissing();
        });
        shown(RegionCode.of("34.02"), today.date().getYear());
        shown(RegionCode.of("35.07"), 2023);
        assertThat(new Visit(context, A.secretariat(RegionCode.of("35.07"))).page("/kerja/35.07/bukti/2023"))
                .contains("Evaluasi 2023 sudah ditutup");
    }

    private void shown(RegionCode region, int year) throws Exception {
        var secretariat = new Visit(context, A.secretariat(region));
        var base = "/kerja/" + region + "/bukti/" + year;
        assertThat(secretariat.page(base)).contains("(contoh)", "diterima", "perlu diperbaiki");
        var files = Actors.as(A.secretariat(region), () -> evidences.of(region, year));
        assertThat(files).hasSize(2);
        for (var file : files) {
            secretariat.whole(List.of(base, base + "/" + file.id(), base + "/" + file.id() + "/berkas"));
        }
        secretariat.whole(List.of("/kerja/" + region + "/penilaian", base + "/berkas.zip"));
    }
}
