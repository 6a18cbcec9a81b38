package id.mandala.overlap.cases;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Editors;
import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.StaleVersion.Difference;
import id.mandala.web.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Keeps what an agency says to a case: written by its officer, or by the secretariat, which then says how it came to it. */
@Service
@Transactional
class AnswerCase {

    private final Cases cases;
    private final Editors editors;
    private final AuditTrail trail;

    AnswerCase(Cases cases, Editors editors, AuditTrail trail) {
        this.cases = cases;
        this.editors = editors;
        this.trail = trail;
    }

    /** @param heard how the secretariat came to it; an officer's answer has none */
    record Words(Position position, String words, String heard) {}

    /** Whether this person answers for the agency, as its officer or in its place. */
    boolean may(OverlapCase it, UUID agency) {
        return it.isOpen()
                && it.agencies().contains(agency)
                && (isOfficer(it.region(), agency) || mayInItsPlace(it.region()));
    }

    boolean isOfficer(RegionCode region, UUID agency) {
        return editors.isOfAgency(region, agency);
    }

    private static boolean mayInItsPlace(RegionCode region) {
        return Actors.current().may(Permission.REVIEW_PROPOSALS, region);
    }

    /** @param seen how many answers of the agency were there when this one was written */
    void answer(RegionCode region, int number, UUID agency, Version seen, Words words) {
        var officer = isOfficer(region, agency);
        if (!officer && !mayInItsPlace(region)) {
            throw new NotAllowed(Permission.EDIT_INITIATIVES, region);
        }
        var present = cases.hold(region, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!present.agencies().contains(agency)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        present.requireOpen();
        var said = Said.needed(words.words(), Said.LONGEST_TEXT, "overlap.case-words");
        var heard = officer ? "" : Said.needed(words.heard(), Said.LONGEST_TITLE, "overlap.case-heard");
        var before = present.answerOf(agency);
        int count = before.map(Answer::seq).orElse(0);
        if (seen.number() != count) {
            throw StaleVersion.of(
                    seen.number(),
                    count,
                    List.of(new Difference(
                            "overlap.case.words",
                            said,
                            before.map(Answer::words).orElse("–"))));
        }
        cases.answer(
                present, new Answer(agency, count + 1, words.position(), said, heard, Instant.EPOCH, Optional.empty()));
        trail.record(
                region,
                "overlap.case-answered",
                present.id().toString(),
                Map.of(
                        "number",
                        number,
                        "agency",
                        agency.toString(),
                        "position",
                        words.position().name()));
    }

    /** @throws RuleBroken {@code overlap.case-position} where none is chosen */
    static Position position(String typed) {
        return Chosen.among(Position.values(), typed).orElseThrow(() -> new RuleBroken("overlap.case-position"));
    }
}
