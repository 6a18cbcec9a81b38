package id.mandala.overlap.found;

import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the list's pages need to know of surveys. */
@Component
@Transactional(readOnly = true)
class FoundDesk {

    private final Surveys surveys;
    private final Things things;
    private final FoundList list;
    private final Clock clock;

    FoundDesk(Surveys surveys, Things things, FoundList list, Clock clock) {
        this.surveys = surveys;
        this.things = things;
        this.list = list;
        this.clock = clock;
    }

    SurveyState state(RegionCode region) {
        var done = surveys.newestDone(region);
        var newest = surveys.newest(region)
                .filter(it -> it.state() != SurveyRun.State.DONE)
                .map(it -> it.isLost(clock.instant()) ? it.failed() : it);
        var isOld = done.filter(it -> !it.stamp().equals(things.stamp(region))).isPresent();
        return new SurveyState(done, newest, isOld);
    }

    /** Those that stand in some group. */
    List<Agency> agencies(SurveyState state) {
        return state.done().map(list::agencies).orElse(List.of());
    }

    /** Groups of two agencies that are neither in a case nor judged. */
    int openGroups(RegionCode region) {
        return surveys.newestDone(region)
                .map(it -> list.lines(it, FoundQuestion.ANY).stream()
                        .filter(line -> line.shared().isEmpty())
                        .count())
                .orElse(0L)
                .intValue();
    }

    List<FoundLine> lines(SurveyRun run, FoundQuestion question) {
        return list.lines(run, question);
    }
}
