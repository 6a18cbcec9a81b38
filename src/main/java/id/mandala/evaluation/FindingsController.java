package id.mandala.evaluation;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The page on which findings are written down; a refused form comes back with its input. */
@Controller
@RequestMapping("/kerja/{region}/temuan/{year}")
class FindingsController {

    private final Findings findings;
    private final Evaluations evaluations;
    private final WriteFinding writeFinding;
    private final Regions regions;
    private final Attempt attempt;

    FindingsController(
            Findings findings, Evaluations evaluations, WriteFinding writeFinding, Regions regions, Attempt attempt) {
        this.findings = findings;
        this.evaluations = evaluations;
        this.writeFinding = writeFinding;
        this.regions = regions;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView all(@PathVariable RegionCode region, @PathVariable int year) {
        return page(region, year, Optional.empty(), FindingForm.EMPTY, Map.of());
    }

    @GetMapping("/{key}")
    ModelAndView one(@PathVariable RegionCode region, @PathVariable int year, @PathVariable String key) {
        var finding = finding(region, year, key);
        return page(region, year, Optional.of(finding), FindingForm.of(finding), Map.of());
    }

    @PostMapping
    ModelAndView add(@PathVariable RegionCode region, @PathVariable int year, @ModelAttribute FindingForm form) {
        return attempt.refused(
                        () -> writeFinding.add(region, year, form.findingKind(), form.returnsFromKey(), form.text()))
                .map(it -> page(region, year, Optional.empty(), form, it.beside(FindingForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/temuan/" + year));
    }

    @PostMapping("/{key}")
    ModelAndView change(
            @PathVariable RegionCode region,
            @PathVariable int year,
            @PathVariable String key,
            @RequestParam int version,
            @ModelAttribute FindingForm form) {
        var finding = finding(region, year, key);
        return attempt.refused(() -> writeFinding.change(region, key, version, form.text()))
                .map(it -> page(
                        region, year, Optional.of(finding.at(version)), form, it.beside(FindingForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/temuan/" + year));
    }

    @PostMapping("/{key}/tarik")
    String withdraw(
            @PathVariable RegionCode region,
            @PathVariable int year,
            @PathVariable String key,
            @RequestParam int version) {
        writeFinding.withdraw(region, finding(region, year, key).key(), version);
        return "redirect:/kerja/" + region + "/temuan/" + year;
    }

    private Finding finding(RegionCode region, int year, String key) {
        Actors.current().require(Permission.WRITE_FINDINGS, region);
        return findings.find(region, key)
                .filter(it -> it.year() == year)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(
            RegionCode region, int year, Optional<Finding> edited, FindingForm form, Map<String, String> problems) {
        Actors.current().require(Permission.WRITE_FINDINGS, region);
        var page = new FindingsPage(
                region,
                regions.name(region),
                year,
                findings.of(region, year),
                findings.of(region, year - 1),
                evaluations
                        .find(region, year)
                        .filter(it -> it.status() == Status.FINAL)
                        .isPresent(),
                edited,
                form,
                problems);
        return Attempt.page("evaluation/findings", page, problems);
    }
}
