package id.mandala.evaluation;

import id.mandala.assessment.Instruments;
import id.mandala.audit.AuditTrail;
import id.mandala.values.Messages;
import id.mandala.values.RegionCode;
import id.mandala.web.StaleVersion;
import id.mandala.web.StaleVersion.Difference;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Evaluations opened and changed, each time with its entry in the audit trail. */
@Component
class Rounds {

    private final Evaluations evaluations;
    private final Cycles cycles;
    private final Instruments instruments;
    private final AuditTrail audit;
    private final List<WhenJudged> others;

    Rounds(Evaluations evaluations, Cycles cycles, Instruments instruments, AuditTrail audit, List<WhenJudged> others) {
        this.evaluations = evaluations;
        this.cycles = cycles;
        this.instruments = instruments;
        this.audit = audit;
        this.others = others;
    }

    void open(RegionCode region, int year, String edition, Status status, String source) {
        instruments.get(edition);
        cycles.open(year);
        evaluations.open(new Evaluation(region, year, edition, status, false, source, 1, Optional.empty()));
        audit.record(region, "evaluation.opened", String.valueOf(year), Map.of("edition", edition));
    }

    /** @throws StaleVersion where it is not as the person had seen it */
    void requireSeen(Evaluation it, int version) {
        if (it.version() != version) {
            throw overtaken(it, version);
        }
    }

    /** @param version the person had seen */
    void change(Evaluation to, int version, WhenJudged.Step step) {
        requireSeen(to, version);
        if (!evaluations.save(to)) {
            throw overtaken(to, version);
        }
        var action = "evaluation." + step.name().toLowerCase(Locale.ROOT);
        audit.record(to.region(), action, String.valueOf(to.year()), Map.of("version", version + 1));
        others.forEach(it -> it.judged(to, step));
    }

    private StaleVersion overtaken(Evaluation yours, int seen) {
        var present = evaluations.find(yours.region(), yours.year()).orElseThrow();
        return StaleVersion.of(
                seen,
                present.version(),
                state(yours).equals(state(present))
                        ? List.of()
                        : List.of(new Difference("evaluation.state", state(yours), state(present))));
    }

    private static String state(Evaluation it) {
        var key = it.published() ? "published" : it.status() == Status.ENTRY ? "entry" : "final";
        return Messages.text("evaluation.state." + key, LocaleContextHolder.getLocale(), List.of());
    }

    void noted(RegionCode region, String action, int rows) {
        audit.record(region, action, region.value(), Map.of("rows", rows));
    }
}
