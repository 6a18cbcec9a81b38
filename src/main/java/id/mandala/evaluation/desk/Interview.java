package id.mandala.evaluation.desk;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Assessors ask a regency about some questions.
 *
 * @param starts by the clock of the capital
 * @param place a room, or the https address of the meeting
 * @param byAssessors who was there of the assessors
 * @param byRegion who was there of the regency
 * @param items what is asked, in order, with what was said
 */
record Interview(
        RegionCode region,
        UUID id,
        int year,
        LocalDate heldOn,
        LocalTime starts,
        LocalTime ends,
        Manner manner,
        String place,
        String byAssessors,
        String byRegion,
        String plannedBy,
        Optional<Signed> signed,
        int version,
        List<Item> items) {

    /** Words: {@code evaluation.desk.interview.manner.<name>}. */
    enum Manner {
        IN_PERSON,
        VIRTUAL
    }

    record Item(String question, String said) {}

    record Signed(String by, Instant at) {}

    record Comment(String words, String name, Instant at) {
        private static final int LONGEST = 2_000;

        Comment {
            if (words.isBlank() || words.length() > LONGEST) {
                throw new RuleBroken("evaluation.desk.interview-comment");
            }
        }
    }

    private static final int LONGEST_PLACE = 300;
    static final int LONGEST_NAMES = 1_000;
    static final int LONGEST_SAID = 4_000;

    Interview {
        items = List.copyOf(items);
        if (heldOn.getYear() < year || heldOn.getYear() > year + 1) {
            throw new RuleBroken("evaluation.desk.interview-date", String.valueOf(year), String.valueOf(year + 1));
        }
        if (!ends.isAfter(starts)) {
            throw new RuleBroken("evaluation.desk.interview-ends");
        }
        if (place.isBlank() || place.length() > LONGEST_PLACE) {
            throw new RuleBroken("evaluation.desk.interview-place");
        }
        if (manner == Manner.VIRTUAL && !place.matches("https://[^\\s/]+\\S*")) {
            throw new RuleBroken("evaluation.desk.interview-address");
        }
        if (items.isEmpty()) {
            throw new RuleBroken("evaluation.desk.interview-agenda");
        }
        if (byAssessors.length() > LONGEST_NAMES || byRegion.length() > LONGEST_NAMES) {
            throw new RuleBroken("evaluation.desk.interview-names");
        }
        if (items.stream().anyMatch(it -> it.said().length() > LONGEST_SAID)) {
            throw new RuleBroken("evaluation.desk.interview-said");
        }
    }

    Interview with(String byAssessors, String byRegion, List<Item> items, int version) {
        return new Interview(
                region,
                id,
                year,
                heldOn,
                starts,
                ends,
                manner,
                place,
                byAssessors,
                byRegion,
                plannedBy,
                signed,
                version,
                items);
    }

    /** @throws RuleBroken where it has not been held yet, or it is not said who was there */
    void requireSignable(LocalDate today) {
        if (heldOn.isAfter(today)) {
            throw new RuleBroken("evaluation.desk.interview-future");
        }
        if (byAssessors.isBlank() || byRegion.isBlank()) {
            throw new RuleBroken("evaluation.desk.interview-names");
        }
    }

    public boolean isSigned() {
        return signed.isPresent();
    }
}
