package id.mandala.masterplan.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mandala.Running;
import id.mandala.documents.Column;
import id.mandala.documents.TableFile;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Visit;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContents;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The demo plan of Bantul in its three arrangements. */
@Running
class RoadmapsTest {

    private static final RegionCode BANTUL = RegionCode.of("34.02");

    @Autowired
    Roadmaps roadmaps;

    @Autowired
    Masterplans masterplans;

    @Autowired
    WebApplicationContext context;

    @Autowired
    DemoContents demo;

    @BeforeEach
    void there_is_the_demo() {
        Actors.as(Actor.program("demo"), () -> {
            demo.loadMissing();
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_arrangement_holds_the_same_initiatives_and_money(RoadmapPage.By by) {
        var roadmap = roadmap(by);
        var usual = roadmap(RoadmapPage.By.DIMENSION);

        assertThat(roadmap.totals()).isEqualTo(usual.totals());
        assertThat(roadmap.groups().stream()
                        .flatMap(it -> it.bars().stream())
                        .map(it -> it.initiative().id()))
                .hasSize(usual.count())
                .doesNotHaveDuplicates();
    }

    @Test
    void an_initiative_stands_under_the_mission_its_path_begins_with() {
        var missions = roadmap(RoadmapPage.By.MISSION).groups();

        assertThat(missions.size()).isGreaterThan(1);
        for (var mission : missions) {
            for (var bar : mission.bars()) {
                var path = bar.initiative().path();
                if (mission.title().isEmpty()) {
                    assertThat(path).isEmpty();
                } else {
                    assertThat(mission.title()).endsWith(path.substring(0, path.indexOf(" › ")));
                }
            }
        }
    }

    @Test
    void the_file_has_the_arrangement_of_the_page() throws Exception {
        var file = new Visit(context, A.secretariat(BANTUL))
                .answer(get(URI.create("/kerja/34.02/masterplan/peta-jalan/peta-jalan.xlsx?susun=misi")))
                .getContentAsByteArray();
        var mission = Column.text("mission", "Misi");

        var rows = TableFile.read("peta-jalan.xlsx", file).table(mission).rows();

        assertThat(rows).hasSize(roadmap(RoadmapPage.By.MISSION).count());
        assertThat(rows.getFirst().get(mission))
                .isEqualTo(roadmap(RoadmapPage.By.MISSION).groups().getFirst().title());
    }

    private Roadmap roadmap(RoadmapPage.By by) {
        return Actors.as(
                A.secretariat(BANTUL),
                () -> roadmaps.of(masterplans.current(BANTUL).orElseThrow(), by, Locale.of("id")));
    }
}
