package id.mandala.overlap.found;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkNews;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the secretariat how many groups nobody has discussed yet. */
@Component
class FoundNews implements WorkNews {

    private final FoundDesk desk;

    FoundNews(FoundDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public List<Line> of(RegionCode place) {
        if (!place.isRegency() || !Actors.current().may(Permission.REVIEW_PROPOSALS, place)) {
            return List.of();
        }
        var open = desk.open(place);
        return open == 0 ? List.of() : List.of(new Line("overlap.news.found", List.of(open), "tumpang-tindih"));
    }
}
