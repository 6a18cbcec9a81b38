package id.mandala.evaluation.desk;

import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.Seated;
import id.mandala.evaluation.Status;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.Show;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The term in which a regency may object, and who answers. */
@Component
class ObjectionTerms {

    /** Calendar days after the day it was settled. */
    private static final int USUAL_DAYS = 7;

    private final List<ObjectionTerm> terms;
    private final Objections objections;
    private final Today today;
    private final Seated seated;

    ObjectionTerms(List<ObjectionTerm> terms, Objections objections, Today today, Seated seated) {
        this.terms = terms;
        this.objections = objections;
        this.today = today;
        this.seated = seated;
    }

    /** The ministry, or one of the assessors. */
    boolean mayAnswer(RegionCode region, int year) {
        return Actors.current().may(Permission.PUBLISH_RESULTS, region) || seated.is(region, year);
    }

    void requireAnswerer(RegionCode region, int year) {
        if (!Actors.current().may(Permission.PUBLISH_RESULTS, region)) {
            seated.require(region, year);
        }
    }

    /** The last day; empty where it was not settled here. */
    Optional<LocalDate> until(Evaluation it) {
        return objections
                .settledOn(it.region(), it.year())
                .map(settled -> promised(it, settled).orElseGet(() -> settled.plusDays(USUAL_DAYS)));
    }

    private Optional<LocalDate> promised(Evaluation it, LocalDate settled) {
        return terms.stream().flatMap(term -> term.until(it, settled).stream()).findFirst();
    }

    /** @throws RuleBroken while the term a round promised still runs */
    void requireOver(Evaluation it) {
        objections
                .settledOn(it.region(), it.year())
                .flatMap(settled -> promised(it, settled))
                .filter(last -> !today.date().isAfter(last))
                .ifPresent(last -> {
                    throw new RuleBroken(
                            "evaluation.desk.term-runs",
                            it.region().value(),
                            new Show(LocaleContextHolder.getLocale()).date(last));
                });
    }

    boolean isOpen(Evaluation it) {
        return it.status() == Status.FINAL
                && !it.published()
                && until(it).filter(last -> !today.date().isAfter(last)).isPresent();
    }

    void requireOpen(Evaluation it) {
        if (it.published()) {
            throw new RuleBroken("evaluation.desk.objection-published");
        }
        var last = it.status() == Status.FINAL ? until(it) : Optional.<LocalDate>empty();
        if (last.isEmpty()) {
            throw new RuleBroken("evaluation.desk.objection-early");
        }
        if (today.date().isAfter(last.get())) {
            throw new RuleBroken(
                    "evaluation.desk.objection-late", new Show(LocaleContextHolder.getLocale()).date(last.get()));
        }
    }
}
