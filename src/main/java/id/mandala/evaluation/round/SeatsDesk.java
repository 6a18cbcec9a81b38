package id.mandala.evaluation.round;

import id.mandala.values.RegionCode;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the ministry sees of one regency in a round. */
@Service
@Transactional(readOnly = true)
class SeatsDesk {

    private final RoundDesk desk;
    private final SeatAssessors seats;
    private final HandIn handIn;

    SeatsDesk(RoundDesk desk, SeatAssessors seats, HandIn handIn) {
        this.desk = desk;
        this.seats = seats;
        this.handIn = handIn;
    }

    Round round(int year, String edition, RegionCode region) {
        var round = desk.get(year, edition);
        desk.standing(round, region);
        return round;
    }

    SeatsPage page(Round round, RegionCode region, Map<String, String> problems) {
        return new SeatsPage(
                round,
                desk.title(round),
                desk.name(region),
                desk.standing(round, region),
                handIn.questions(round),
                seats.candidates(round, region),
                handIn.history(region, round.year()),
                problems);
    }
}
