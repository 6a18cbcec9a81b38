package id.mandala.evaluation.round;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.identity.Role;
import id.mandala.masterplan.A;
import id.mandala.masterplan.Visit;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContents;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The rounds of the published letters, and Bantul and Malang in one that runs. */
@Running
class DemoRoundsTest {

    private static final String KPPN = "/kerja/nasional/putaran/2023/gsc-2023-kppn-ikn";

    @Autowired
    DemoContents demo;

    @Autowired
    RoundRows rounds;

    @Autowired
    Standings standings;

    @Autowired
    WebApplicationContext context;

    private final Actor ministry = new Actor(
            Optional.of(UUID.randomUUID()),
            "Kementerian",
            List.of(new Actor.Grant(Role.MINISTRY, RegionCode.NATION, Optional.empty())));

    @Test
    void the_eleven_who_did_not_take_part_in_2023_are_told_and_all_others_have_their_letter() throws Exception {
        Actors.as(Actor.program("demo"), demo::loadMissing);
        var all = rounds().stream()
                .filter(it -> it.year() == 2023)
                .flatMap(it -> Actors.as(ministry, () -> standings.of(it)).stream())
                .toList();
        assertThat(all).hasSize(68 + 11);
        assertThat(all)
                .filteredOn(it -> it.stage() == Standing.Stage.NOT_TAKING_PART)
                .hasSize(11);
        assertThat(all)
                .filteredOn(it -> it.stage() == Standing.Stage.LETTER_SENT)
                .hasSize(68);
        assertThat(all).noneMatch(it -> it.late().isPresent());
        assertThat(rounds())
                .filteredOn(it -> it.year() == 2022)
                .flatExtracting(it -> Actors.as(ministry, () -> standings.of(it)))
                .hasSize(38);

        var lead = new Visit(context, ministry);
        assertThat(lead.page(KPPN + "?saring=NOT_TAKING_PART")).contains("Kabupaten Samosir", "B-1384/DJAI");
        assertThat(lead.page(KPPN.replace("2023/", "2026/")))
                .as("suggested: those judged last by the same edition")
                .contains("12.08\n12.12")
                .doesNotContain("\n34.02\n");
        lead.whole(List.of(
                KPPN,
                "/kerja/nasional/putaran",
                KPPN.replace("2023/", "2026/"),
                KPPN.replace("2023/", "2026/") + "/34.02",
                KPPN + "/12.17",
                "/kerja/nasional/hasil"));
        var bantul = new Visit(context, A.secretariat(RegionCode.of("34.02")));
        assertThat(bantul.page("/kerja/34.02/jadwal-evaluasi/2026")).contains("11 Des 2026", "Serahkan");
    }

    private List<Round> rounds() {
        return Actors.as(ministry, rounds::all);
    }
}
