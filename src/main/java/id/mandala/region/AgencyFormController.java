package id.mandala.region;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.AgencyFormPage.Deed;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The forms that add, rename, merge and close agencies; a refused one comes back with its input. */
@Controller
@RequestMapping("/kerja/{region}/perangkat-daerah")
class AgencyFormController {

    private final Regions regions;
    private final Agencies agencies;
    private final ReorganiseAgencies reorganise;
    private final Attempt attempt;
    private final Today today;

    AgencyFormController(
            Regions regions, Agencies agencies, ReorganiseAgencies reorganise, Attempt attempt, Today today) {
        this.regions = regions;
        this.agencies = agencies;
        this.reorganise = reorganise;
        this.attempt = attempt;
        this.today = today;
    }

    @GetMapping("/baru")
    ModelAndView askNew(@PathVariable RegionCode region) {
        return form(region, Deed.ADD, null, AgencyForm.EMPTY, Map.of());
    }

    @PostMapping("/baru")
    ModelAndView add(@PathVariable RegionCode region, @ModelAttribute AgencyForm form) {
        return tried(
                region,
                Deed.ADD,
                null,
                form,
                () -> reorganise.add(region, form.agencyName(), form.agencyKind(), null, form.day()));
    }

    @GetMapping("/{id}/nama")
    ModelAndView askName(@PathVariable RegionCode region, @PathVariable UUID id) {
        return form(region, Deed.RENAME, id, AgencyForm.of(agency(region, id)), Map.of());
    }

    @PostMapping("/{id}/nama")
    ModelAndView rename(@PathVariable RegionCode region, @PathVariable UUID id, @ModelAttribute AgencyForm form) {
        return tried(
                region,
                Deed.RENAME,
                id,
                form,
                () -> reorganise.rename(region, form.seen(id), form.agencyName(), form.decree()));
    }

    @GetMapping("/{id}/akhir")
    ModelAndView askEnd(@PathVariable RegionCode region, @PathVariable UUID id) {
        return form(region, Deed.CLOSE, id, AgencyForm.of(agency(region, id)), Map.of());
    }

    @PostMapping("/{id}/akhir")
    ModelAndView close(@PathVariable RegionCode region, @PathVariable UUID id, @ModelAttribute AgencyForm form) {
        return tried(region, Deed.CLOSE, id, form, () -> reorganise.close(region, form.seen(id), form.decree()));
    }

    @GetMapping("/gabung")
    ModelAndView askMerger(@PathVariable RegionCode region) {
        return form(region, Deed.MERGE, null, AgencyForm.EMPTY, Map.of());
    }

    @PostMapping("/gabung")
    ModelAndView merge(@PathVariable RegionCode region, @ModelAttribute AgencyForm form) {
        return tried(
                region,
                Deed.MERGE,
                null,
                form,
                () -> reorganise.merge(region, form.ticked(), form.agencyName(), form.agencyKind(), form.decree()));
    }

    private ModelAndView tried(RegionCode region, Deed deed, @Nullable UUID id, AgencyForm form, Runnable done) {
        return attempt.refused(done)
                .map(it -> form(region, deed, id, form, it.beside(AgencyForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/perangkat-daerah"));
    }

    private ModelAndView form(
            RegionCode region, Deed deed, @Nullable UUID id, AgencyForm form, Map<String, String> problems) {
        Actors.current().require(Permission.EDIT_AGENCIES, region);
        var page = new AgencyFormPage(
                regions.get(region),
                deed,
                id == null ? null : agency(region, id),
                deed == Deed.MERGE ? agencies.living(region, today.date()) : List.of(),
                form,
                problems);
        return Attempt.page("region/agency-form", page, problems);
    }

    private Agency agency(RegionCode region, UUID id) {
        return agencies.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
