package id.mandala.evaluation.desk;

import id.mandala.audit.AuditTrail;
import id.mandala.evaluation.ConductEvaluation;
import id.mandala.evaluation.Correction;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A regency objects, assessors or the ministry answer. */
@Service
@Transactional
class ObjectionDesk {

    private final Panels panels;
    private final Objections objections;
    private final ObjectionTerms terms;
    private final ConductEvaluation conduct;
    private final AuditTrail trail;

    ObjectionDesk(
            Panels panels, Objections objections, ObjectionTerms terms, ConductEvaluation conduct, AuditTrail trail) {
        this.panels = panels;
        this.objections = objections;
        this.terms = terms;
        this.conduct = conduct;
        this.trail = trail;
    }

    /**
     * @param until last day of the term; empty where it was not settled here
     * @param open whether it still runs
     * @param mayAnswer whether who asks does
     */
    record Heard(Panel panel, List<Objection> objections, Optional<LocalDate> until, boolean open, boolean mayAnswer) {}

    @Transactional(readOnly = true)
    Heard heard(RegionCode region, int year) {
        var panel = panels.of(region, year);
        return new Heard(
                panel,
                objections.of(region, year),
                terms.until(panel.evaluation()),
                terms.isOpen(panel.evaluation()),
                terms.mayAnswer(region, year));
    }

    void object(Objection it) {
        Actors.current().require(Permission.CLAIM, it.region());
        var panel = panels.held(it.region(), it.year());
        terms.requireOpen(panel.evaluation());
        panel.require(it.question());
        if (!objections.add(it)) {
            throw new RuleBroken("evaluation.desk.objection-twice");
        }
        trail.record(it.region(), "evaluation.objected", it.year() + " " + it.question(), Map.of());
    }

    /** Where it gives a mark, this becomes everybody's next one for the question; the components' scores follow. */
    void answer(Objection it, Objection.Answer answer) {
        terms.requireAnswerer(it.region(), it.year());
        if (!it.isOpen() || !objections.answer(it, answer)) {
            throw new StaleVersion();
        }
        var scale = panels.of(it.region(), it.year()).scale();
        answer.mark()
                .ifPresent(mark -> conduct.correct(
                        it.region(), it.year(), Correction.of(scale, it.question(), mark, answer.words(), it.id())));
        trail.record(it.region(), "evaluation.objection-answered", it.year() + " " + it.question(), Map.of());
    }
}
