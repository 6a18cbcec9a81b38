package id.mandala.monitoring.report;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.monitoring.file.ReportFiles;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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

/** A month's report of an initiative: read by the region, written by its officer, passed on by head and secretariat. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/pemantauan/{initiative}/{month:\\d{4}-\\d{2}}")
class ReportController {

    private final ReportDesk desk;
    private final WriteReport deeds;
    private final ReportFiles files;
    private final List<ReportLink> links;
    private final Attempt attempt;

    ReportController(ReportDesk desk, WriteReport deeds, ReportFiles files, List<ReportLink> links, Attempt attempt) {
        this.desk = desk;
        this.deeds = deeds;
        this.files = files;
        this.links = links;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView show(@PathVariable RegionCode region, @PathVariable UUID initiative, @PathVariable YearMonth month) {
        var facts = desk.month(region, initiative, month);
        return page(region, facts, ReportForm.of(facts), Map.of());
    }

    @PostMapping
    ModelAndView write(
            @PathVariable RegionCode region,
            @PathVariable UUID initiative,
            @PathVariable YearMonth month,
            @ModelAttribute ReportForm form) {
        var facts = desk.month(region, initiative, month);
        var seen = new Version(Objects.requireNonNullElse(form.version(), 0L));
        return attempt.refused(() -> deeds.write(form.report(region, initiative, month), facts, seen, form.message()))
                .map(it -> page(region, facts, form, it.beside(ReportForm.field(it.code()))))
                .orElseGet(() -> toPage(region, initiative, month));
    }

    /** What head and secretariat do with it. */
    @PostMapping("/putusan")
    ModelAndView pass(
            @PathVariable RegionCode region,
            @PathVariable UUID initiative,
            @PathVariable YearMonth month,
            @RequestParam long version,
            @RequestParam String deed,
            @RequestParam(defaultValue = "") String note) {
        var facts = desk.month(region, initiative, month);
        var present = facts.report().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var seen = new Version(version);
        return attempt.refused(() -> {
                    switch (deed) {
                        case "approve" -> deeds.approve(present, facts, seen);
                        case "accept" -> deeds.accept(present, seen, note);
                        case "return" -> deeds.giveBack(present, facts, seen, note);
                        default -> throw new RuleBroken("monitoring.deed");
                    }
                })
                .map(it -> page(region, facts, ReportForm.of(facts), it.beside("note")))
                .orElseGet(() -> toPage(region, initiative, month));
    }

    private static ModelAndView toPage(RegionCode region, UUID initiative, YearMonth month) {
        return new ModelAndView("redirect:/kerja/" + region + "/pemantauan/" + initiative + "/" + month);
    }

    private ModelAndView page(RegionCode region, InitiativeMonth month, ReportForm form, Map<String, String> problems) {
        Actors.current().require(Permission.SEE_REGION, region);
        return Attempt.page("monitoring/report", desk.page(region, month, form, problems), problems)
                .addObject("files", files.of(region, month.initiative(), month.month()))
                .addObject(
                        "links",
                        links.stream()
                                .flatMap(it -> it.of(region, month).stream())
                                .toList());
    }
}
