package id.mandala.masterplan;

import id.mandala.region.Agencies;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the list's sentence. */
@Component
@Transactional(readOnly = true)
public class MasterplanContents {

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
        var selection = selection(plan, question, false);
        var totals = lists.totals(selection);
        // of the whole plan, whatever is asked for
        int unpublished = question.isAsked() ? initiatives.unpublished(plan) : totals.unpublished();
        return content(plan, question, selection, totals, unpublished);
    }

    /** The same as everybody sees it, whoever asks. */
    MasterplanPage.Content published(Masterplan plan, ListQuestion question) {
        var selection = selection(plan, question, true);
        return content(plan, question, selection, lists.totals(selection), 0);
    }

    /** All the sentence asks for, not only one page of it. */
    List<InitiativeRow> allPublished(Masterplan plan, ListQuestion question) {
        var framework = frameworks.get(plan.framework());
        return lists.rows(selection(plan, question, true), keys(framework), 0, Integer.MAX_VALUE);
    }

    private MasterplanPage.Content content(
            Masterplan plan,
            ListQuestion question,
            Selection selection,
            InitiativeLists.Totals totals,
            int unpublished) {
        var framework = frameworks.get(plan.framework());
        return new MasterplanPage.Content(
                plan,
                framework,
                agencies.living(plan.region(), today.date()),
                question,
                selection.year(),
                lists.rows(selection, keys(framework), question.offset(), ListQuestion.PER_PAGE),
                totals,
                unpublished);
    }

    private Selection selection(Masterplan plan, ListQuestion question, boolean publishedOnly) {
        return new Selection(
                plan.region(),
                plan.id(),
                year(plan, question),
                publishedOnly,
                question.dimension(),
                question.agency().map(it -> leads(plan.region(), it)).orElse(Set.of()),
                question.state(),
                question.text(),
                question.order());
    }

    private static List<String> keys(DimensionFramework framework) {
        return framework.dimensions().stream().map(Dimension::key).toList();
    }

    /** All the sentence asks for, in its order, on one page. */
    public List<Initiative> all(Masterplan plan, ListQuestion question) {
        var framework = frameworks.get(plan.framework());
        var asked = lists.rows(selection(plan, question, false), keys(framework), 0, Integer.MAX_VALUE);
        var whole = initiatives.of(plan).stream().collect(Collectors.toMap(Initiative::id, it -> it));
        return asked.stream()
                .flatMap(it -> Optional.ofNullable(whole.get(it.initiative().id())).stream())
                .toList();
    }

    /** The agency with those whose matters it took over; one nobody knows leads nothing. */
    private Set<UUID> leads(RegionCode region, UUID agency) {
        var held = agencies.heldBy(region, agency);
        return held.isEmpty() ? Set.of(agency) : held;
    }

    /** The year asked for, else the last one reported on, else the present, within the masterplan. */
    int year(Masterplan plan, ListQuestion question) {
        var reported = realisations.years(plan.region()).stream()
                .filter(plan.span()::covers)
                .toList();
        int wanted = question.year()
                .orElseGet(() -> reported.isEmpty() ? today.date().getYear() : reported.getLast());
        return Math.clamp(wanted, plan.span().first(), plan.span().last());
    }
}
