package id.mandala.evaluation.round;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** What a regency sees of the rounds it is invited to. */
@Service
@Transactional(readOnly = true)
class ScheduleDesk {

    private final RoundRows rounds;
    private final Standings standings;
    private final HandIn handIn;
    private final Regions regions;

    ScheduleDesk(RoundRows rounds, Standings standings, HandIn handIn, Regions regions) {
        this.rounds = rounds;
        this.standings = standings;
        this.handIn = handIn;
        this.regions = regions;
    }

    Optional<Standing> find(RegionCode region, int year) {
        return rounds.of(region, year).flatMap(it -> standings.of(it, region));
    }

    Round round(RegionCode region, int year) {
        return rounds.of(region, year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    int questions(Round it) {
        return handIn.questions(it);
    }

    SchedulePage page(RegionCode region, int year, Map<String, String> problems) {
        var standing = find(region, year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new SchedulePage(
                regions.get(region),
                standing,
                handIn.questions(standing.round()),
                handIn.missing(region, standing.round()),
                handIn.history(region, year),
                standing.isOpen() && !standing.handedIn() && Actors.current().may(Permission.CLAIM, region),
                problems);
    }
}
