package id.mandala.masterplan.idea;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Masterplans;
import id.mandala.region.Agencies;
import id.mandala.region.Area;
import id.mandala.values.RuleBroken;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the form that takes an idea up offers. */
@Component
class AdoptionDesk {

    private final Masterplans masterplans;
    private final DimensionFrameworks frameworks;
    private final Agencies agencies;
    private final Editors editors;
    private final Ideas ideas;

    AdoptionDesk(
            Masterplans masterplans, DimensionFrameworks frameworks, Agencies agencies, Editors editors, Ideas ideas) {
        this.masterplans = masterplans;
        this.frameworks = frameworks;
        this.agencies = agencies;
        this.editors = editors;
        this.ideas = ideas;
    }

    /** @param typed absent where the form is shown for the first time */
    AdoptionPage page(Area area, UUID id, AdoptionPage.@Nullable Form typed, Map<String, String> problems) {
        var region = area.code();
        Actors.current().require(Permission.EDIT_INITIATIVES, region);
        var idea = ideas.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!idea.isOpen()) {
            throw new RuleBroken("masterplan.idea-decided");
        }
        var plan = masterplans.current(region).orElseThrow(() -> new RuleBroken("masterplan.none"));
        var leads = editors.editable(region, agencies.all(region)).stream()
                .filter(it -> it.validTo() == null)
                .toList();
        var form = typed != null
                ? typed
                : new AdoptionPage.Form(
                        idea.title(),
                        leads.size() == 1 ? leads.getFirst().id().toString() : "",
                        "",
                        plan.span().first(),
                        plan.span().last());
        return new AdoptionPage(area, plan, frameworks.get(plan.framework()), leads, idea, form, problems);
    }
}
