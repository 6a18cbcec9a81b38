package id.mandala.evaluation.round;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.assessment.Instrument;
import id.mandala.assessment.Instruments;
import id.mandala.assessment.Item;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class EditionFingerprintTest {

    private final Instrument edition = Instruments.shipped().get("gsc-2023-kppn-ikn");

    @Test
    void the_same_edition_has_the_same_one_and_another_weight_another() {
        var again = Instruments.shipped().get("gsc-2023-kppn-ikn");
        assertThat(EditionFingerprint.of(edition)).hasSize(64).isEqualTo(EditionFingerprint.of(again));
        assertThat(EditionFingerprint.of(heavier())).isNotEqualTo(EditionFingerprint.of(edition));
    }

    private Instrument heavier() {
        var whole = edition.whole();
        var items = whole.items().stream()
                .map(it -> it instanceof Item.Group group
                                && it.equals(whole.items().getFirst())
                        ? new Item.Group(
                                group.key(),
                                group.title(),
                                group.weight().add(BigDecimal.ONE),
                                group.combine(),
                                group.items())
                        : it)
                .toList();
        return new Instrument(
                edition.id(),
                edition.year(),
                edition.cohort(),
                edition.source(),
                new Item.Group(whole.key(), whole.title(), whole.weight(), whole.combine(), items),
                edition.marking(),
                edition.result());
    }
}
