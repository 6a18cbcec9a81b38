package id.mandala.evaluation.followup;

import id.mandala.values.RegionCode;
import id.mandala.web.WorkNews;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is late of that which who asks may write. */
@Component
@Transactional(readOnly = true)
class FollowUpNews implements WorkNews {

    private final FollowUpDesk desk;

    FollowUpNews(FollowUpDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public List<Line> of(RegionCode place) {
        if (!place.isRegency()) {
            return List.of();
        }
        var mine = desk.writable(place);
        var today = desk.today();
        long late = desk.all(place).stream()
                .filter(it -> it.daysLate(today) > 0 && mine.test(it.followUp()))
                .count();
        return late == 0
                ? List.of()
                : List.of(new Line("evaluation.followup.news", List.of(late), "tindak-lanjut?keadaan=LATE"));
    }
}
