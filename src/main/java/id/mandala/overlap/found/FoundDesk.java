package id.mandala.overlap.found;

import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the list's pages need to know of surveys. */
@Component
@Transactional(readOnly = true)
class FoundDesk {

    private final Surveys surveys;
    private final Things things;
    private final FoundList list;
    private final Agencies agencies;
    private final Clock clock;

    FoundDesk(Surveys surveys, Things things, FoundList list, Agencies agencies, Clock clock) {
        this.surveys = surveys;
        this.things = things;
        this.list = list;
        this.agencies = agencies;
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

    /** Groups of several agencies that nobody has discussed. */
    int open(RegionCode region) {
        return surveys.newestDone(region).map(list::open).orElse(0);
    }

    /** Every group of the newest survey. */
    List<FoundLine> lines(SurveyState state) {
        return state.done().map(list::lines).orElse(List.of());
    }

    /** Those asked for, the weightiest first: how sure, times the money; where no money is told, how sure. What a national application does comes last. */
    List<FoundLine> asked(RegionCode region, List<FoundLine> all, FoundQuestion question) {
        var wanted = question.agency().map(it -> agencies.heldBy(region, it)).orElse(Set.of());
        return all.stream()
                .filter(it -> it.state() == question.state())
                .filter(it -> question.kind().map(it.group().kind()::equals).orElse(true))
                .filter(it -> question.agency().isEmpty()
                        || it.things().stream().anyMatch(thing -> wanted.contains(thing.agency())))
                .sorted(Comparator.comparing((FoundLine it) -> it.shared().isPresent())
                        .thenComparingDouble(it -> -it.weight())
                        .thenComparingDouble(it -> -it.group().strength())
                        .thenComparingInt(it -> it.group().number()))
                .toList();
    }

    /** Those that stand in some group. */
    List<Agency> agencies(RegionCode region, List<FoundLine> all) {
        var standing = all.stream()
                .flatMap(it -> it.things().stream())
                .map(Thing::agency)
                .collect(Collectors.toSet());
        return agencies.all(region).stream()
                .filter(it -> standing.contains(it.id()))
                .toList();
    }
}
