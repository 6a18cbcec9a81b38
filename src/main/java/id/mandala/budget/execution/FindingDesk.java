package id.mandala.budget.execution;

import id.mandala.budget.line.BudgetLine;
import id.mandala.budget.line.BudgetLines;
import id.mandala.region.Agencies;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of audit findings show. */
@Component
@Transactional(readOnly = true)
class FindingDesk {

    private final Regions regions;
    private final Agencies agencies;
    private final BudgetLines lines;
    private final Findings findings;
    private final Today today;

    FindingDesk(Regions regions, Agencies agencies, BudgetLines lines, Findings findings, Today today) {
        this.regions = regions;
        this.agencies = agencies;
        this.lines = lines;
        this.findings = findings;
        this.today = today;
    }

    /**
     * The form of a finding.
     *
     * @param line the one it is about
     * @param isNew whether it is not written yet
     */
    record FindingPage(Area region, BudgetLine line, boolean isNew, FindingForm form, Map<String, String> problems) {

        public Finding.Finder[] finders() {
            return Finding.Finder.values();
        }

        public Finding.State[] states() {
            return Finding.State.values();
        }
    }

    FindingsPage list(RegionCode region) {
        return new FindingsPage(regions.get(region), findings.of(region), agencies.names(region), today.date());
    }

    Finding finding(RegionCode region, UUID id) {
        return findings.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    FindingForm blank() {
        return FindingForm.in(today.date().getYear());
    }

    FindingPage form(RegionCode region, UUID line, boolean isNew, FindingForm form, Map<String, String> problems) {
        var about = lines.find(region, line).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new FindingPage(regions.get(region), about, isNew, form, problems);
    }
}
