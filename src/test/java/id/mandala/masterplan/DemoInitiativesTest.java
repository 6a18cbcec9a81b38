package id.mandala.masterplan;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.identity.Actor;
import id.mandala.identity.Actors;
import id.mandala.values.RegionCode;
import id.mandala.web.DemoContents;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reads the demo of Kabupaten Bantul (34.02), which no test changes. */
@Running
class DemoInitiativesTest {

    @Autowired
    DemoContents contents;

    @Autowired
    Realisations realisations;

    @Test
    void bantul_realised_in_2020_what_its_review_published() {
        Actors.as(Actor.program("demo"), () -> {
            contents.loadMissing();
        });

        var seen = Actors.as(Actor.visitor(), () -> realisations.of(RegionCode.of("34.02"), 2020))
                .orElseThrow();

        var percent = seen.dimensions().stream()
                .collect(Collectors.toMap(
                        it -> it.dimension().key(),
                        it -> it.share().orElseThrow().value().percent(0).intValue()));
        assertThat(percent)
                .containsEntry("society", 54)
                .containsEntry("living", 54)
                .containsEntry("governance", 68)
                .containsEntry("environment", 100)
                .containsEntry("economy", 42)
                .containsEntry("branding", 57);
        assertThat(seen.demo()).isTrue();
    }
}
