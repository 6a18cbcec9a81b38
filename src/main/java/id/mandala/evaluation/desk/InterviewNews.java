package id.mandala.evaluation.desk;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.Show;
import id.mandala.web.WorkNews;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Interviews of today and tomorrow, told to the assessors and the secretariat. */
@Component
@Transactional(readOnly = true)
class InterviewNews implements WorkNews {

    private final Interviews interviews;
    private final Today today;

    InterviewNews(Interviews interviews, Today today) {
        this.interviews = interviews;
        this.today = today;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public List<Line> of(RegionCode place) {
        var actor = Actors.current();
        if (!place.isRegency() || !(actor.may(Permission.MARK, place) || actor.may(Permission.CLAIM, place))) {
            return List.of();
        }
        var show = new Show(LocaleContextHolder.getLocale());
        return interviews.between(place, today.date(), today.date().plusDays(1)).stream()
                .map(it -> new Line(
                        "evaluation.desk.news.interview",
                        List.of(show.date(it.on()), it.starts().toString().replace(':', '.')),
                        "wawancara/" + it.year() + "/" + it.id()))
                .toList();
    }
}
