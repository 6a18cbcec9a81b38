package id.mandala.evaluation;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkNews;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far an assessor's own sheets of the open rounds have come. */
@Component
@Transactional(readOnly = true)
class MarkingNews implements WorkNews {

    private final Evaluations evaluations;
    private final MarkingSheets sheets;
    private final Seated seated;

    MarkingNews(Evaluations evaluations, MarkingSheets sheets, Seated seated) {
        this.evaluations = evaluations;
        this.sheets = sheets;
        this.seated = seated;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Line> of(RegionCode place) {
        if (!place.isRegency() || !Actors.current().may(Permission.MARK, place)) {
            return List.of();
        }
        return evaluations.of(place).stream()
                .filter(it -> it.status() == Status.ENTRY && seated.is(place, it.year()))
                .map(it -> sheets.of(place, it.year(), false))
                .filter(it -> !it.finished())
                .map(it -> new Line(
                        "evaluation.news.marking",
                        List.of(String.valueOf(it.year()), it.marked(), it.total()),
                        "penilaian/" + it.year()))
                .toList();
    }
}
