package id.mandala.evaluation.survey;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A survey from its first draft to its end; the secretariat's. */
@Service
@Transactional
class SurveyDesk {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 16;
    private static final int KEY_BYTES = 32;

    private final Surveys surveys;
    private final Today today;
    private final AuditTrail trail;

    SurveyDesk(Surveys surveys, Today today, AuditTrail trail) {
        this.surveys = surveys;
        this.today = today;
        this.trail = trail;
    }

    LocalDate today() {
        return today.date();
    }

    static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES));
    }

    List<Surveys.Line> all(RegionCode region) {
        return surveys.of(region);
    }

    Optional<Surveys.Line> find(RegionCode region, UUID id) {
        return surveys.find(region, id);
    }

    List<Surveys.Service> services(RegionCode region, int year) {
        return surveys.services(region, year);
    }

    void add(Survey it) {
        Actors.current().require(Permission.CLAIM, it.region());
        used(it);
        surveys.add(it);
        trail.record(it.region(), "evaluation.survey-drafted", it.id().toString(), Map.of("year", it.year()));
    }

    /** @param form as typed; of a survey that is open only the number of users and the last day are taken from it */
    void change(Survey present, Survey form) {
        Actors.current().require(Permission.CLAIM, present.region());
        var changed = switch (present.state()) {
            case DRAFT -> form;
            case OPEN -> present.mended(form);
            case CLOSED -> throw new RuleBroken("evaluation.survey.closed");
        };
        used(changed);
        write(changed, form.version());
        trail.record(
                present.region(),
                "evaluation.survey-changed",
                present.id().toString(),
                Map.of("usersBefore", present.users(), "users", changed.users()));
    }

    void open(Survey it, long seen) {
        Actors.current().require(Permission.CLAIM, it.region());
        if (it.state() != Survey.State.DRAFT || it.until().isBefore(today.date())) {
            throw new RuleBroken("evaluation.survey.open");
        }
        surveys.makeKey(it.region(), it.year(), bytes(KEY_BYTES));
        write(it.in(Survey.State.OPEN, it.from(), it.until()), seen);
        trail.record(it.region(), "evaluation.survey-opened", it.id().toString(), Map.of("users", it.users()));
    }

    void close(Survey it, long seen) {
        Actors.current().require(Permission.CLAIM, it.region());
        if (it.state() != Survey.State.OPEN) {
            throw new RuleBroken("evaluation.survey.closed");
        }
        write(it.closed(today.date()), seen);
        trail.record(it.region(), "evaluation.survey-closed", it.id().toString(), Map.of());
    }

    private void used(Survey it) {
        if (surveys.services(it.region(), it.year()).stream()
                .noneMatch(service -> service.initiative().equals(it.initiative()))) {
            throw new RuleBroken("evaluation.survey.initiative");
        }
    }

    private void write(Survey it, long seen) {
        if (it.version() != seen || !surveys.change(it)) {
            throw StaleVersion.of(
                    seen,
                    surveys.find(it.region(), it.id())
                            .map(now -> now.survey().version())
                            .orElse(seen),
                    List.of());
        }
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
