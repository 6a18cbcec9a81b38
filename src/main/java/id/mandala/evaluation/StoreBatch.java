package id.mandala.evaluation;

import id.mandala.identity.Actors;
import id.mandala.values.RegionCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores what a table holds, all or nothing. A figure that differs from the one that stands becomes its correction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoreBatch {

    private final Evaluations evaluations;
    private final ComponentScores componentScores;
    private final ImportedMarks importedMarks;
    private final Findings findings;
    private final Rounds rounds;

    StoreBatch(
            Evaluations evaluations,
            ComponentScores componentScores,
            ImportedMarks importedMarks,
            Findings findings,
            Rounds rounds) {
        this.evaluations = evaluations;
        this.componentScores = componentScores;
        this.importedMarks = importedMarks;
        this.findings = findings;
        this.rounds = rounds;
    }

    void store(Batch batch, ImportOrder order) {
        switch (batch) {
            case Batch.Scores it -> scores(it, order);
            case Batch.Marks it -> marks(it, order);
            case Batch.Findings it -> findings(it);
        }
    }

    private void scores(Batch.Scores batch, ImportOrder order) {
        var standing = standing(order.year());
        for (var row : batch.scores()) {
            if (!standing.containsKey(row.region())) {
                rounds.open(row.region(), order.year(), row.edition(), Status.FINAL, order.source());
            }
        }
        var changed = componentScores.enter(
                order.year(), batch.scores(), Actors.current().name());
        corrected(standing, changed);
        evaluations.print(
                order.year(),
                batch.scores().stream()
                        .filter(row -> row.printedImprovement().isPresent())
                        .collect(Collectors.toMap(
                                Batch.ScoreRow::region,
                                row -> row.printedImprovement().orElseThrow())));
    }

    private void marks(Batch.Marks batch, ImportOrder order) {
        corrected(standing(order.year()), importedMarks.enter(order.year(), batch.marks()));
    }

    private void findings(Batch.Findings batch) {
        var by = Actors.current().name();
        batch.findings().stream().sorted(Comparator.comparingInt(Finding::year)).forEach(it -> findings.add(it, by));
        for (var region : batch.regions()) {
            rounds.noted(region, "evaluation.findings-imported", batch.rows());
        }
    }

    /** What was judged before this table and now reads differently. */
    private void corrected(Map<RegionCode, Evaluation> standing, List<RegionCode> changed) {
        for (var region : changed) {
            var it = standing.get(region);
            if (it != null) {
                rounds.change(it, it.version(), WhenJudged.Step.CORRECTED);
            }
        }
    }

    private Map<RegionCode, Evaluation> standing(int year) {
        return evaluations.ofYear(year).stream().collect(Collectors.toMap(Evaluation::region, it -> it));
    }
}
