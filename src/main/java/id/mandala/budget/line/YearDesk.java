package id.mandala.budget.line;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplans;
import id.mandala.region.Agencies;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of a year's budget and of its lines show. */
@Component
@Transactional(readOnly = true)
class YearDesk {

    private final Regions regions;
    private final Agencies agencies;
    private final Masterplans masterplans;
    private final Initiatives initiatives;
    private final BudgetLines lines;
    private final Ceilings ceilings;

    YearDesk(
            Regions regions,
            Agencies agencies,
            Masterplans masterplans,
            Initiatives initiatives,
            BudgetLines lines,
            Ceilings ceilings) {
        this.regions = regions;
        this.agencies = agencies;
        this.masterplans = masterplans;
        this.initiatives = initiatives;
        this.lines = lines;
        this.ceilings = ceilings;
    }

    YearPage page(RegionCode region, int year, Optional<UUID> agency, LocalDate today) {
        var names = new HashMap<UUID, String>();
        planned(region, year).forEach(it -> names.put(it.id(), it.outline().name()));
        return new YearPage(
                regions.get(region),
                year,
                lines.years(region, year),
                lines.of(region, year).stream()
                        .filter(it -> agency.isEmpty() || agency.get().equals(it.agency()))
                        .toList(),
                agency.isEmpty() ? ceilings.of(region).getOrDefault(year, Map.of()) : Map.of(),
                agencies.all(region),
                names,
                agency,
                year < today.getYear() ? Optional.empty() : Optional.of(Windows.of(year, today)),
                Actors.current().may(Permission.EDIT_BUDGET, region));
    }

    BudgetLine line(RegionCode region, UUID id) {
        return lines.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    LineFormPage form(RegionCode region, Optional<BudgetLine> line, LineForm form, Map<String, String> problems) {
        var planned = masterplans.current(region).map(initiatives::of).orElse(List.of()).stream()
                .sorted(Comparator.comparing((Initiative it) -> it.outline().name()))
                .toList();
        return new LineFormPage(regions.get(region), line, agencies.all(region), planned, form, problems);
    }

    CeilingForm ceilingForm(RegionCode region, int year) {
        return CeilingForm.of(year, ceilings.of(region).getOrDefault(year, Map.of()));
    }

    CeilingPage ceilings(RegionCode region, CeilingForm form, Map<String, String> problems) {
        return new CeilingPage(regions.get(region), form, problems);
    }

    private List<Initiative> planned(RegionCode region, int year) {
        return masterplans
                .covering(region, year)
                .or(() -> masterplans.current(region))
                .map(initiatives::of)
                .orElse(List.of());
    }
}
