package id.mandala.masterplan.idea;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkNews;
import java.util.List;
import org.springframework.stereotype.Component;

/** The ideas that wait for those who decide. */
@Component
class IdeaNews implements WorkNews {

    private final Ideas ideas;

    IdeaNews(Ideas ideas) {
        this.ideas = ideas;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Line> of(RegionCode place) {
        if (!place.isRegency() || !Actors.current().may(Permission.EDIT_INITIATIVES, place)) {
            return List.of();
        }
        int open = ideas.open(place);
        return open == 0 ? List.of() : List.of(new Line("masterplan.idea.news", List.of(open), "masterplan/gagasan"));
    }
}
