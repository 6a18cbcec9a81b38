package id.mandala.evaluation;

import id.mandala.assessment.Answers;
import id.mandala.assessment.Instruments;
import id.mandala.assessment.Outcome;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The editions to choose from, and what a row of scores comes to by its own. */
@Component
class Catalogue {

    private final Instruments instruments;
    private final Regions regions;

    Catalogue(Instruments instruments, Regions regions) {
        this.instruments = instruments;
        this.regions = regions;
    }

    /** Those that loaded; a broken one is not offered. */
    List<ImportPage.Edition> editions() {
        return instruments.all().stream()
                .flatMap(entry -> entry instanceof Instruments.Entry.Loaded(var instrument)
                        ? Stream.of(new ImportPage.Edition(instrument.id(), instrument.title()))
                        : Stream.empty())
                .toList();
    }

    String name(RegionCode region) {
        return regions.name(region);
    }

    ImportPage.Index index(Batch.ScoreRow row) {
        var outcome = instruments.get(row.edition()).score(new Answers.ComponentScores(row.scores()));
        var computed = outcome instanceof Outcome.Score score
                ? Optional.of(score.index().value())
                : Optional.<BigDecimal>empty();
        return new ImportPage.Index(row.region().value(), name(row.region()), computed, row.printed());
    }
}
