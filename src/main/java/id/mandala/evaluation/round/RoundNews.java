package id.mandala.evaluation.round;

import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.Evaluations;
import id.mandala.evaluation.Status;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.Show;
import id.mandala.web.WorkNews;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a running round waits for: the regency's own answers, and an assessor's marks. */
@Component
@Transactional(readOnly = true)
class RoundNews implements WorkNews {

    private final Evaluations evaluations;
    private final ScheduleDesk desk;

    RoundNews(Evaluations evaluations, ScheduleDesk desk) {
        this.evaluations = evaluations;
        this.desk = desk;
    }

    @Override
    public int order() {
        return 19;
    }

    @Override
    public List<Line> of(RegionCode place) {
        boolean answers = place.isRegency() && Actors.current().may(Permission.CLAIM, place);
        boolean marks = place.isRegency() && Actors.current().may(Permission.MARK, place);
        if (!answers && !marks) {
            return List.of();
        }
        return evaluations.of(place).stream()
                .filter(it -> it.status() == Status.ENTRY)
                .map(Evaluation::year)
                .flatMap(year -> desk.find(place, year).filter(Standing::isOpen).stream())
                .flatMap(it -> Stream.of(answers ? self(it) : none(), marks ? seat(it) : none()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Line> self(Standing it) {
        return it.handedIn()
                ? none()
                : line(
                        "evaluation.round.news.self",
                        it,
                        it.answered(),
                        it.round().dates().selfDue());
    }

    private Optional<Line> seat(Standing it) {
        return it.held().stream()
                .filter(seat -> seat.isWorking()
                        && Actors.current()
                                .account()
                                .filter(seat.account()::equals)
                                .isPresent())
                .findFirst()
                .flatMap(seat -> line(
                        "evaluation.round.news.marks",
                        it,
                        seat.marked(),
                        it.round().dates().marksDue()));
    }

    private Optional<Line> line(String words, Standing it, long done, @Nullable LocalDate due) {
        var year = it.round().year();
        return due == null
                ? none()
                : Optional.of(new Line(
                        words + (it.today().isAfter(due) ? ".late" : ""),
                        List.of(
                                String.valueOf(year),
                                done,
                                desk.questions(it.round()),
                                new Show(LocaleContextHolder.getLocale()).date(due)),
                        "jadwal-evaluasi/" + year));
    }

    private static Optional<Line> none() {
        return Optional.empty();
    }
}
