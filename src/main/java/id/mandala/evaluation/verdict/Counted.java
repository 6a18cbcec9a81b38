package id.mandala.evaluation.verdict;

import id.mandala.assessment.Instrument;
import id.mandala.assessment.Instruments;
import id.mandala.assessment.Mark;
import id.mandala.evaluation.ComponentScores;
import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.Evaluations;
import id.mandala.evaluation.Marks;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the published results of a year are computed from today. */
@Component
class Counted {

    private final Evaluations evaluations;
    private final ComponentScores componentScores;
    private final Marks marks;
    private final Instruments instruments;

    Counted(Evaluations evaluations, ComponentScores componentScores, Marks marks, Instruments instruments) {
        this.evaluations = evaluations;
        this.componentScores = componentScores;
        this.marks = marks;
        this.instruments = instruments;
    }

    /** One whose edition does not load has no score to freeze and is left out. */
    List<Frozen> of(int year, Set<RegionCode> regions) {
        var now = published(year, regions);
        var before = sheets(published(year - 1, now.keySet()), year - 1);
        var sheets = sheets(now, year);
        return now.values().stream()
                .flatMap(it -> Optional.ofNullable(sheets.get(it.region()))
                        .map(sheet -> new Frozen(
                                it.region(), year, sheet, Optional.ofNullable(before.get(it.region())), printed(it)))
                        .stream())
                .toList();
    }

    private static Optional<Frozen.Printed> printed(Evaluation it) {
        return it.printedImprovement().map(figure -> new Frozen.Printed(figure, it.source()));
    }

    private Map<RegionCode, Evaluation> published(int year, Set<RegionCode> regions) {
        return evaluations.ofYear(year).stream()
                .filter(it -> it.published() && regions.contains(it.region()))
                .collect(Collectors.toMap(Evaluation::region, it -> it));
    }

    private Map<RegionCode, Sheet> sheets(Map<RegionCode, Evaluation> all, int year) {
        if (all.isEmpty()) {
            return Map.of();
        }
        var scores = componentScores.ofYears(Set.of(year));
        var single = marks.counted(all.keySet(), year);
        return all.values().stream()
                .flatMap(it ->
                        edition(it).map(edition -> Map.entry(it.region(), sheet(it, edition, single, scores))).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Sheet sheet(
            Evaluation it,
            Instrument edition,
            Map<RegionCode, List<Mark>> marks,
            Map<ComponentScores.Of, Map<String, BigDecimal>> scores) {
        return Sheet.of(
                edition,
                marks.getOrDefault(it.region(), List.of()),
                scores.getOrDefault(new ComponentScores.Of(it.region(), it.year()), Map.of()));
    }

    private Optional<Instrument> edition(Evaluation it) {
        return instruments
                .find(it.edition())
                .flatMap(entry -> entry instanceof Instruments.Entry.Loaded(var instrument)
                        ? Optional.of(instrument)
                        : Optional.empty());
    }
}
