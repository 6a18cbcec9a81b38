package id.mandala.evaluation.desk;

import id.mandala.assessment.Item;
import id.mandala.audit.AuditTrail;
import id.mandala.evaluation.Seated;
import id.mandala.evaluation.desk.Interview.Comment;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.StaleVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Assessors plan an interview, write down what was said and sign it; the secretariat comments. */
@Service
@Transactional
class InterviewDesk {

    private final Panels panels;
    private final Interviews interviews;
    private final Seated seated;
    private final Today today;
    private final AuditTrail trail;

    InterviewDesk(Panels panels, Interviews interviews, Seated seated, Today today, AuditTrail trail) {
        this.panels = panels;
        this.interviews = interviews;
        this.seated = seated;
        this.today = today;
        this.trail = trail;
    }

    List<Interview> of(RegionCode region, int year) {
        Actors.current().require(Permission.SEE_REGION, region);
        return interviews.of(region, year);
    }

    Interview get(RegionCode region, int year, UUID id) {
        return of(region, year).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    boolean mayWrite(RegionCode region, int year) {
        return seated.is(region, year);
    }

    List<Item.Question> questions(RegionCode region, int year) {
        return panels.questions(region, year);
    }

    List<Comment> comments(Interview it) {
        return interviews.comments(it);
    }

    void plan(Interview it) {
        seated.require(it.region(), it.year());
        interviews.add(it);
        trail.record(it.region(), "evaluation.interview-planned", it.year() + " " + it.heldOn(), Map.of());
    }

    void move(Interview it) {
        seated.require(it.region(), it.year());
        if (!interviews.move(it)) {
            throw new StaleVersion();
        }
        trail.record(it.region(), "evaluation.interview-planned", it.year() + " " + it.heldOn(), Map.of());
    }

    void write(Interview it, boolean sign) {
        seated.require(it.region(), it.year());
        if (sign) {
            it.requireSignable(today.date());
        }
        if (!interviews.write(it, sign ? Optional.of(Actors.current().name()) : Optional.empty())) {
            throw new StaleVersion();
        }
        trail.record(
                it.region(),
                sign ? "evaluation.interview-signed" : "evaluation.interview-written",
                String.valueOf(it.year()),
                Map.of());
    }

    void comment(Interview it, Comment comment) {
        Actors.current().require(Permission.CLAIM, it.region());
        interviews.comment(it, comment);
        trail.record(it.region(), "evaluation.interview-commented", String.valueOf(it.year()), Map.of());
    }
}
