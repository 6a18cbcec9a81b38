package id.mandala.budget.scenario;

import id.mandala.budget.adjustment.AdjustmentDraft;
import id.mandala.budget.adjustment.AdjustmentKind;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** What adopting the plan that is kept will do. */
@Component
@Transactional(readOnly = true)
class AdoptionDesk {

    private final ScenarioDesk scenarios;
    private final DraftAdjustment drafts;
    private final Today today;

    AdoptionDesk(ScenarioDesk scenarios, DraftAdjustment drafts, Today today) {
        this.scenarios = scenarios;
        this.drafts = drafts;
        this.today = today;
    }

    Scenario scenario(RegionCode region, int number) {
        return scenarios.get(region, number);
    }

    /** 404 where nothing is to be adopted: none is kept, or one was adopted. */
    AdoptionPage page(RegionCode region, int number, AdoptionForm form, Map<String, String> problems) {
        var page = scenarios.page(region, number, Optional.empty());
        var chosen = page.scenario()
                .chosen()
                .filter(_ -> !page.scenario().isAdopted())
                .flatMap(_ -> page.shown())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var draft = drafts.of(
                page.scenario(),
                chosen.plan(),
                new AdoptScenario.Decree(
                        AdjustmentKind.REFOCUSING, page.scenario().question().basis(), today.date(), today.date(), ""));
        return new AdoptionPage(
                page.region(),
                page.scenario(),
                chosen,
                draft.shifts().size(),
                AdoptionPage.taken(draft),
                putOff(draft),
                form,
                problems);
    }

    private static Map<Integer, Rupiah> putOff(AdjustmentDraft draft) {
        var putOff = new TreeMap<Integer, Rupiah>();
        draft.effects().forEach(it -> it.toYear().ifPresent(year -> putOff.merge(year, it.amount(), Rupiah::plus)));
        return putOff;
    }
}
