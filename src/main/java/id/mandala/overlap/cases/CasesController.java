package id.mandala.overlap.cases;

import id.mandala.documents.Download;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.region.Agencies;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The cases of a region, on a page and as a file. */
@Controller
@RequestMapping("/kerja/{region}/tumpang-tindih/kasus")
class CasesController {

    private final Regions regions;
    private final Cases cases;
    private final Agencies agencies;
    private final Masterplans masterplans;

    CasesController(Regions regions, Cases cases, Agencies agencies, Masterplans masterplans) {
        this.regions = regions;
        this.cases = cases;
        this.agencies = agencies;
        this.masterplans = masterplans;
    }

    @GetMapping
    String list(@PathVariable RegionCode region, @ModelAttribute CaseQuestion question, Model model) {
        model.addAttribute("page", page(region, question));
        return "overlap/case-list";
    }

    @GetMapping("/berkas/kasus.csv")
    ResponseEntity<byte[]> csv(@PathVariable RegionCode region, @ModelAttribute CaseQuestion question, Locale locale)
            throws IOException {
        var sheet = new CaseSheet(page(region, question), locale);
        return Download.csv("kasus-" + region + ".csv", sheet::write);
    }

    @GetMapping("/berkas/kasus.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable RegionCode region, @ModelAttribute CaseQuestion question, Locale locale) throws IOException {
        var sheet = new CaseSheet(page(region, question), locale);
        return Download.workbook("kasus-" + region + ".xlsx", "Kasus", sheet::write);
    }

    private CasesPage page(RegionCode region, CaseQuestion question) {
        Actors.current().require(Permission.SEE_REGION, region);
        var all = cases.of(region);
        var choices = agencies.all(region).stream()
                .filter(agency -> all.stream().anyMatch(it -> it.agencies().contains(agency.id())))
                .toList();
        return new CasesPage(
                regions.get(region),
                masterplans.current(region).filter(Masterplan::demo).isPresent(),
                question,
                question.among(all),
                AgencyNames.of(agencies, region),
                choices,
                CaseDesk.decides(region));
    }
}
