package id.mandala.evaluation.desk;

import id.mandala.assessment.Instruments;
import id.mandala.assessment.Item;
import id.mandala.evaluation.Assessors;
import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.Evaluations;
import id.mandala.evaluation.Marks;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Puts the marks of all assessors side by side, as far as who asks may see them. */
@Component
@Transactional(readOnly = true)
class Panels {

    private final Evaluations evaluations;
    private final Assessors assessors;
    private final Marks marks;
    private final PanelMarks panelMarks;
    private final Instruments instruments;

    Panels(Evaluations evaluations, Assessors assessors, Marks marks, PanelMarks panelMarks, Instruments instruments) {
        this.evaluations = evaluations;
        this.assessors = assessors;
        this.marks = marks;
        this.panelMarks = panelMarks;
        this.instruments = instruments;
    }

    /** What is asked of the region that year. */
    List<Item.Question> questions(RegionCode region, int year) {
        return instruments.get(seen(region, year).edition()).questions();
    }

    private Evaluation seen(RegionCode region, int year) {
        Actors.current().require(Permission.SEE_REGION, region);
        return evaluations.find(region, year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The same, closed to change of status until the transaction ends. */
    @Transactional
    Panel held(RegionCode region, int year) {
        evaluations.findForEntry(region, year);
        return of(region, year);
    }

    Panel of(RegionCode region, int year) {
        var evaluation = seen(region, year);
        var edition = instruments.get(evaluation.edition());
        boolean open = marks.areOpen(region, year);
        var given = panelMarks.of(region, year);
        var rows = edition.questions().stream()
                .filter(it -> open && given.containsKey(it.key()))
                .map(it -> new Panel.Row(it, given.getOrDefault(it.key(), List.of())))
                .toList();
        return new Panel(evaluation, edition.scale(), assessors.progress(region, year), open, rows);
    }
}
