package id.mandala.overlap.inventory;

import id.mandala.region.Agencies;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Answers the inventory's sentence. */
@Component
@Transactional(readOnly = true)
class Inventory {

    private final ApplicationLists lists;
    private final Applications applications;
    private final Agencies agencies;
    private final Today today;

    Inventory(ApplicationLists lists, Applications applications, Agencies agencies, Today today) {
        this.lists = lists;
        this.applications = applications;
        this.agencies = agencies;
        this.today = today;
    }

    LocalDate today() {
        return today.date();
    }

    Application get(RegionCode region, UUID id) {
        return applications.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    List<ApplicationLists.Line> page(RegionCode region, InventoryQuestion question) {
        return lists.rows(selection(region, question), question.offset(), InventoryQuestion.PER_PAGE);
    }

    /** All the sentence asks for, not only one page of it. */
    List<ApplicationLists.Line> all(RegionCode region, InventoryQuestion question) {
        return lists.rows(selection(region, question), 0, Integer.MAX_VALUE);
    }

    ApplicationLists.Totals totals(RegionCode region, InventoryQuestion question) {
        return lists.totals(selection(region, question));
    }

    /** Of the whole region, or of these agencies. */
    ApplicationLists.Totals totals(RegionCode region, Set<UUID> of) {
        return lists.totals(ApplicationSelection.of(region, today.date(), of));
    }

    private ApplicationSelection selection(RegionCode region, InventoryQuestion question) {
        return new ApplicationSelection(
                region,
                today.date(),
                question.agency().map(it -> held(region, it)).orElse(Set.of()),
                question.state(),
                question.text(),
                question.order());
    }

    /** The agency with those whose matters it took over; one nobody knows has none. */
    private Set<UUID> held(RegionCode region, UUID agency) {
        var held = agencies.heldBy(region, agency);
        return held.isEmpty() ? Set.of(agency) : held;
    }
}
