package id.mandala.evaluation.desk;

import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.Evaluations;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.Show;
import id.mandala.web.WorkNews;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Until when the secretariat may object, and which objections wait for assessors and ministry. */
@Component
@Transactional(readOnly = true)
class ObjectionNews implements WorkNews {

    private final Evaluations evaluations;
    private final ObjectionTerms terms;
    private final Objections objections;

    ObjectionNews(Evaluations evaluations, ObjectionTerms terms, Objections objections) {
        this.evaluations = evaluations;
        this.terms = terms;
        this.objections = objections;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public List<Line> of(RegionCode place) {
        if (place.isNation()) {
            return Actors.current().may(Permission.PUBLISH_RESULTS, place) ? ofNation() : List.of();
        }
        if (!place.isRegency()) {
            return List.of();
        }
        return Stream.concat(terms(place), answers(place)).toList();
    }

    private List<Line> ofNation() {
        long open = objections.waiting(RegionCode.NATION).stream()
                .mapToLong(Objections.Waiting::open)
                .sum();
        return open == 0
                ? List.of()
                : List.of(new Line("evaluation.desk.news.objections-nation", List.of(open), "hasil/asesor"));
    }

    private Stream<Line> terms(RegionCode place) {
        return Actors.current().may(Permission.CLAIM, place)
                ? evaluations.of(place).stream().flatMap(it -> term(it).stream())
                : Stream.of();
    }

    private Optional<Line> term(Evaluation it) {
        return terms.until(it)
                .filter(_ -> terms.isOpen(it))
                .map(last -> new Line(
                        "evaluation.desk.news.term",
                        List.of(String.valueOf(it.year()), new Show(LocaleContextHolder.getLocale()).date(last)),
                        "keberatan/" + it.year()));
    }

    private Stream<Line> answers(RegionCode place) {
        return Actors.current().may(Permission.MARK, place)
                ? objections.waiting(place).stream()
                        .filter(it -> terms.mayAnswer(place, it.year()))
                        .map(it -> new Line(
                                "evaluation.desk.news.objections",
                                List.of(it.open(), String.valueOf(it.year())),
                                "keberatan/" + it.year()))
                : Stream.of();
    }
}
