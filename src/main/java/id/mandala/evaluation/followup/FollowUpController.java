package id.mandala.evaluation.followup;

import id.mandala.identity.Actors;
import id.mandala.identity.NotAllowed;
import id.mandala.identity.Permission;
import id.mandala.region.Agencies;
import id.mandala.region.Agency;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What is done about the findings of a region: all of them, and one with its history. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/tindak-lanjut")
class FollowUpController {

    private final FollowUpDesk desk;
    private final Regions regions;
    private final Agencies agencies;
    private final Attempt attempt;

    FollowUpController(FollowUpDesk desk, Regions regions, Agencies agencies, Attempt attempt) {
        this.desk = desk;
        this.regions = regions;
        this.agencies = agencies;
        this.attempt = attempt;
    }

    /**
     * @param earlier the same finding in earlier years, with what was done then
     * @param history what was written, the latest first
     * @param agencies that may be named
     * @param may write
     * @param mayAssign name the agency
     * @param mayJudge go to where findings are written
     */
    record OnePage(
            Area region,
            Followed it,
            List<Followed> earlier,
            List<FollowUp> history,
            List<Agency> agencies,
            Map<UUID, String> names,
            boolean may,
            boolean mayAssign,
            boolean mayJudge,
            LocalDate today,
            FollowUpForm form,
            Map<String, String> problems) {

        public FollowUp.State[] states() {
            return FollowUp.State.values();
        }

        public String name(Optional<UUID> id) {
            return id.map(it -> names.getOrDefault(it, "–")).orElse("–");
        }
    }

    @GetMapping
    @Transactional(readOnly = true)
    ModelAndView all(
            @PathVariable RegionCode region,
            @RequestParam(defaultValue = "") String keadaan,
            @RequestParam(defaultValue = "") String pd) {
        Actors.current().require(Permission.SEE_REGION, region);
        return new ModelAndView(
                "evaluation/follow-ups",
                "page",
                new FollowUpsPage(
                        regions.get(region),
                        desk.all(region),
                        agencies.all(region),
                        agencies.names(region),
                        Chosen.among(FollowUpsPage.Asked.values(), keadaan),
                        Chosen.id(pd),
                        desk.today()));
    }

    @GetMapping("/{finding}")
    @Transactional(readOnly = true)
    ModelAndView one(@PathVariable RegionCode region, @PathVariable String finding) {
        var all = seen(region);
        return page(all, find(all, finding), Optional.empty(), Map.of());
    }

    @PostMapping("/{finding}")
    ModelAndView write(
            @PathVariable RegionCode region, @PathVariable String finding, @ModelAttribute FollowUpForm form) {
        var all = seen(region);
        var it = find(all, finding);
        if (!desk.writable(region).test(it.followUp())) {
            throw new NotAllowed(Permission.CLAIM, region);
        }
        return attempt.refused(() -> desk.write(form.of(it.followUp(), nameable(it)), it.followUp()))
                .map(refusal -> page(all, it, Optional.of(form), refusal.beside(FollowUpForm.field(refusal.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/tindak-lanjut"));
    }

    private List<Followed> seen(RegionCode region) {
        Actors.current().require(Permission.SEE_REGION, region);
        return desk.all(region);
    }

    private static Followed find(List<Followed> all, String key) {
        return all.stream()
                .filter(it -> it.finding().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Those that go on, and the one that is named already. */
    private List<Agency> nameable(Followed it) {
        return agencies.all(it.finding().region()).stream()
                .filter(agency -> agency.livesOn(desk.today())
                        || it.followUp().agency().filter(agency.id()::equals).isPresent())
                .toList();
    }

    private ModelAndView page(
            List<Followed> all, Followed it, Optional<FollowUpForm> refused, Map<String, String> problems) {
        var region = it.finding().region();
        var page = new OnePage(
                regions.get(region),
                it,
                all.stream()
                        .filter(other -> it.earlier().contains(other.finding()))
                        .toList(),
                desk.history(region, it.finding().key()),
                nameable(it),
                agencies.names(region),
                desk.writable(region).test(it.followUp()),
                desk.mayAssign(region),
                Actors.current().may(Permission.WRITE_FINDINGS, region),
                desk.today(),
                refused.orElseGet(() -> FollowUpForm.of(it.followUp())),
                problems);
        return Attempt.page("evaluation/follow-up", page, problems);
    }
}
