package id.mandala.evaluation;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.Words;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which findings are written down. */
@Controller
@RequestMapping("/kerja/{region}/temuan/{year}")
class FindingsController {

    private final Findings findings;
    private final WriteFinding writeFinding;
    private final Regions regions;

    FindingsController(Findings findings, WriteFinding writeFinding, Regions regions) {
        this.findings = findings;
        this.writeFinding = writeFinding;
        this.regions = regions;
    }

    @GetMapping
    String all(@PathVariable RegionCode region, @PathVariable int year, Model model) {
        return page(region, year, Optional.empty(), model);
    }

    @GetMapping("/{key}")
    String one(@PathVariable RegionCode region, @PathVariable int year, @PathVariable String key, Model model) {
        return page(region, year, findings.find(region, key), model);
    }

    @PostMapping
    String add(
            @PathVariable RegionCode region,
            @PathVariable int year,
            @RequestParam FindingKind kind,
            @RequestParam(name = "returns-from") Optional<String> returnsFrom,
            FindingForm form) {
        writeFinding.add(region, year, kind, returnsFrom.filter(it -> !it.isBlank()), form.text());
        return "redirect:/kerja/" + region + "/temuan/" + year;
    }

    @PostMapping("/{key}")
    String change(
            @PathVariable RegionCode region,
            @PathVariable int year,
            @PathVariable String key,
            @RequestParam int version,
            FindingForm form) {
        writeFinding.change(region, key, version, form.text());
        return "redirect:/kerja/" + region + "/temuan/" + year;
    }

    @PostMapping("/{key}/tarik")
    String withdraw(
            @PathVariable RegionCode region,
            @PathVariable int year,
            @PathVariable String key,
            @RequestParam int version) {
        writeFinding.withdraw(region, key, version);
        return "redirect:/kerja/" + region + "/temuan/" + year;
    }

    /** The fields of the form that a change may alter. */
    record FindingForm(
            Optional<String> dimension, String textId, Optional<String> textEn, Optional<String> attributedTo) {
        WriteFinding.Text text() {
            var english = textEn.filter(it -> !it.isBlank()).orElse(textId);
            return new WriteFinding.Text(
                    dimension.filter(it -> !it.isBlank()),
                    new Words(textId.strip(), english.strip()),
                    attributedTo.filter(it -> !it.isBlank()));
        }
    }

    private String page(RegionCode region, int year, Optional<Finding> edited, Model model) {
        Actors.current().require(Permission.WRITE_FINDINGS, region);
        model.addAttribute(
                "page",
                new FindingsPage(
                        region,
                        regions.name(region),
                        year,
                        findings.of(region, year),
                        findings.of(region, year - 1),
                        edited));
        return "evaluation/findings";
    }
}
