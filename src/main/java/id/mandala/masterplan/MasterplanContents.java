package id.mandala.masterplan;

import id.mandala.region.Agencies;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the list's sentence. */
@Component
@Transactional(readOnly = true)
class MasterplanContents {

    private final InitiativeLists lists;
    private final Initiatives initiatives;
    private final Realisations realisations;
    private final DimensionFrameworks frameworks;
    private final Agencies agencies;
    private final Today today;

    MasterplanContents(
            InitiativeLists lists,
            Initiatives initiatives,
            Realisations realisations,
            DimensionFrameworks frameworks,
            Agencies agencies,
            Today today) {
        this.lists = lists;
        this.initiatives = initiatives;
        this.realisations = realisations;
        this.frameworks = frameworks;
        this.agencies = agencies;
        this.today = today;
    }

    MasterplanPage.Content of(Masterplan plan, ListQuestion question) {
        var framework = frameworks.get(plan.framework());
        var year = year(plan, question);
        var selection = new Selection(
                plan.region(),
                year,
                question.dimension(),
                question.agency().map(it -> leads(plan.region(), it)).orElse(Set.of()),
                question.state(),
                question.text(),
                question.order());
        var dimensions = framework.dimensions().stream().map(Dimension::key).toList();
        return new MasterplanPage.Content(
                plan,
                framework,
                agencies.living(plan.region(), today.date()),
                question,
                year,
                lists.rows(selection, dimensions, question.offset(), ListQuestion.PER_PAGE),
                lists.totals(selection),
                initiatives.unpublished(plan));
    }

    /** The agency with those whose matters it took over; one nobody knows leads nothing. */
    private Set<UUID> leads(RegionCode region, UUID agency) {
        var held = agencies.heldBy(region, agency);
        return held.isEmpty() ? Set.of(agency) : held;
    }

    /** The year asked for, else the last one reported on, else the present, within the masterplan. */
    private int year(Masterplan plan, ListQuestion question) {
        var reported = realisations.years(plan.region());
        int wanted = question.year()
                .orElseGet(() -> reported.isEmpty() ? today.date().getYear() : reported.getLast());
        return Math.clamp(wanted, plan.span().first(), plan.span().last());
    }
}
