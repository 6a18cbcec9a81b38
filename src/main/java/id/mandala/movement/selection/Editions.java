package id.mandala.movement.selection;

import id.mandala.assessment.Instrument;
import id.mandala.assessment.Instruments;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The editions regencies can be selected by. */
@Component
class Editions {

    static final String FIRST = "gsc-selection-2022";

    private static final Instruments SHIPPED = Instruments.shipped(List.of(FIRST));

    Instrument get(String id) {
        return SHIPPED.get(id);
    }

    List<Instrument> all() {
        return SHIPPED.all().stream()
                .flatMap(it -> it instanceof Instruments.Entry.Loaded(var edition)
                        ? Stream.of(edition)
                        : Stream.<Instrument>empty())
                .toList();
    }
}
