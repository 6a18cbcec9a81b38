package id.mandala.evaluation.compare;

import id.mandala.assessment.Mark;
import id.mandala.assessment.Outcome;
import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.Evaluations;
import id.mandala.evaluation.Judge;
import id.mandala.evaluation.Result;
import id.mandala.evaluation.Results;
import id.mandala.values.Explained;
import id.mandala.values.RegionCode;
import id.mandala.values.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Scores a year's published evaluations anew from their single marks and holds them against what is published. */
@Component
@Transactional(readOnly = true)
class Recount {

    private final YearMarks marks;
    private final Evaluations evaluations;
    private final Results results;
    private final Judge judge;

    Recount(YearMarks marks, Evaluations evaluations, Results results, Judge judge) {
        this.marks = marks;
        this.evaluations = evaluations;
        this.results = results;
        this.judge = judge;
    }

    /**
     * @param published of the year
     * @param recounted of them, those whose marks are all known
     */
    record Counted(int year, int published, int recounted, long marks, List<Difference> differences) {}

    /**
     * @param what the component; absent where it is the index or the improvement
     * @param computed from the marks
     */
    record Difference(
            RegionCode region, Kind kind, @Nullable Words what, BigDecimal computed, BigDecimal stored) {}

    /** Words: {@code evaluation.compare.recount.kind.<name>}. */
    enum Kind {
        COMPONENT,
        INDEX,
        IMPROVEMENT
    }

    Counted of(int year) {
        var byRegion = marks.of(year);
        var stored = byRegion(results.ofYear(year));
        var before = byRegion(results.ofYear(year - 1));
        var counted = evaluations.ofYear(year).stream()
                .filter(it -> stored.containsKey(it.region()) && byRegion.containsKey(it.region()))
                .toList()
                .parallelStream()
                .map(it -> scored(it, byRegion.getOrDefault(it.region(), List.of()), before.get(it.region()))
                        .map(now -> differences(now, Objects.requireNonNull(stored.get(it.region())))))
                .flatMap(Optional::stream)
                .toList();
        return new Counted(
                year,
                stored.size(),
                counted.size(),
                byRegion.values().stream().mapToLong(List::size).sum(),
                counted.stream().flatMap(List::stream).toList());
    }

    private Optional<Result> scored(Evaluation it, List<Mark> marks, @Nullable Result before) {
        var outcome = judge.outcome(it, marks, Map.of());
        return outcome instanceof Outcome.Score ? Optional.of(judge.result(it, outcome, before)) : Optional.empty();
    }

    private static List<Difference> differences(Result computed, Result stored) {
        var differences = new ArrayList<Difference>();
        computed.components()
                .forEach((key, figure) -> Optional.ofNullable(
                                stored.components().get(key))
                        .filter(it -> it.value().compareTo(figure.value()) != 0)
                        .ifPresent(it -> differences.add(new Difference(
                                computed.region(), Kind.COMPONENT, figure.label(), figure.value(), it.value()))));
        differing(Kind.INDEX, computed.region(), computed.index(), stored.index())
                .ifPresent(differences::add);
        differing(Kind.IMPROVEMENT, computed.region(), computed.improvement(), stored.improvement())
                .ifPresent(differences::add);
        return differences;
    }

    private static Optional<Difference> differing(
            Kind kind,
            RegionCode region,
            Optional<Explained<BigDecimal>> computed,
            Optional<Explained<BigDecimal>> stored) {
        return computed.flatMap(now -> stored.filter(it -> it.value().compareTo(now.value()) != 0)
                .map(it -> new Difference(region, kind, null, now.value(), it.value())));
    }

    private static Map<RegionCode, Result> byRegion(List<Result> results) {
        return results.stream().collect(Collectors.toMap(Result::region, it -> it, (one, _) -> one, HashMap::new));
    }
}
