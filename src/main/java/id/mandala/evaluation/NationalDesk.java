package id.mandala.evaluation;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A year's evaluations side by side, open ones too, for those who lead them. */
@Service
@Transactional(readOnly = true)
class NationalDesk {

    private final Evaluations evaluations;
    private final Cycles cycles;
    private final ComponentScores componentScores;
    private final Judge judge;
    private final Catalogue catalogue;

    NationalDesk(
            Evaluations evaluations, Cycles cycles, ComponentScores componentScores, Judge judge, Catalogue catalogue) {
        this.evaluations = evaluations;
        this.cycles = cycles;
        this.componentScores = componentScores;
        this.judge = judge;
        this.catalogue = catalogue;
    }

    NationalPage page(Optional<Integer> asked, Optional<ImportPage.Stored> stored) {
        Actors.current().require(Permission.IMPORT_RESULTS, RegionCode.NATION);
        var years = cycles.years();
        var year = asked.orElseGet(years::getFirst);
        var scores = componentScores.ofYears(Set.of(year));
        var lines = evaluations.ofYear(year).stream()
                .map(it -> line(it, judge.result(it, judge.outcome(it, scores.getOrDefault(of(it), Map.of())), null)))
                .toList();
        return new NationalPage(year, years, lines, catalogue.editions(), stored);
    }

    private NationalPage.Line line(Evaluation it, Result result) {
        var index = result.index().map(figure -> figure.value()).orElse(null);
        return new NationalPage.Line(it, catalogue.name(it.region()), result.title(), index);
    }

    private static ComponentScores.Of of(Evaluation it) {
        return new ComponentScores.Of(it.region(), it.year());
    }
}
