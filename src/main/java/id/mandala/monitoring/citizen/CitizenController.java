package id.mandala.monitoring.citizen;

import id.mandala.documents.Download;
import id.mandala.documents.TableOut;
import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.monitoring.period.OpenMonths;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What a regency's published initiatives have come to, for everybody, on a page and as a file. Titles of the file are keys. */
@Controller
@RequestMapping("/{region:\\d{2}\\.\\d{2}}")
class CitizenController {

    private static final int ROWS = 50;
    private static final List<String> TITLES =
            List.of("name", "dimension", "lead_agency", "year", "month", "planned", "physical", "cause");

    private final Regions regions;
    private final Masterplans masterplans;
    private final DimensionFrameworks frameworks;
    private final Standings standings;
    private final OpenMonths open;

    CitizenController(
            Regions regions,
            Masterplans masterplans,
            DimensionFrameworks frameworks,
            Standings standings,
            OpenMonths open) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.frameworks = frameworks;
        this.standings = standings;
        this.open = open;
    }

    @GetMapping("/kemajuan")
    @Transactional(readOnly = true)
    String show(
            @PathVariable RegionCode region,
            @RequestParam Optional<Integer> tahun,
            @RequestParam(defaultValue = "") String dimensi,
            @RequestParam(defaultValue = "false") boolean semua,
            Model model) {
        int year = tahun.orElseGet(() -> open.due().getYear());
        var plan = masterplans.covering(region, year);
        var framework = plan.map(it -> frameworks.get(it.framework())).orElseGet(frameworks::newest);
        model.addAttribute(
                "page",
                new CitizenPage(
                        area(region),
                        plan.filter(Masterplan::demo).isPresent(),
                        year,
                        plan.map(standings::years).orElse(List.of()),
                        framework.dimensions(),
                        framework.dimensions().stream()
                                .map(it -> it.key())
                                .filter(dimensi::equals)
                                .findFirst(),
                        plan.map(it -> standings.of(it, year)).orElse(List.of()),
                        semua ? Integer.MAX_VALUE : ROWS));
        return "monitoring/citizen";
    }

    @GetMapping("/kemajuan.csv")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> csv(@PathVariable RegionCode region, @RequestParam Optional<Integer> tahun)
            throws IOException {
        area(region);
        int year = tahun.orElseGet(() -> open.due().getYear());
        var all = masterplans
                .covering(region, year)
                .map(it -> standings.of(it, year))
                .orElse(List.of());
        return Download.csv("kemajuan-" + region + "-" + year + ".csv", table -> write(all, year, table));
    }

    private static void write(List<Standing> all, int year, TableOut out) throws IOException {
        out.titles(TITLES);
        for (var it : all) {
            out.row(Arrays.asList(
                    it.name(),
                    it.dimension(),
                    it.agency(),
                    year,
                    it.told().map(of -> of.month().getMonthValue()).orElse(null),
                    it.told().map(Standing.Told::planned).orElse(null),
                    it.told().map(Standing.Told::physical).orElse(null),
                    it.told().flatMap(Standing.Told::cause).map(Enum::name).orElse(null)));
        }
    }

    private Area area(RegionCode region) {
        return regions.find(region).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
