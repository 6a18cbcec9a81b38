package id.mandala.budget.revenue;

import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.Typed;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form of an account, new or edited. */
@Controller
@RequestMapping("/kerja/{region}/anggaran/pad")
class RevenueAccountFormController {

    private final Regions regions;
    private final CollectingAgencies agencies;
    private final EditRevenue edit;
    private final Attempt attempt;

    RevenueAccountFormController(Regions regions, CollectingAgencies agencies, EditRevenue edit, Attempt attempt) {
        this.regions = regions;
        this.agencies = agencies;
        this.edit = edit;
        this.attempt = attempt;
    }

    @GetMapping("/baru")
    ModelAndView askNew(@PathVariable RegionCode region) {
        return form(region, null, RevenueAccountForm.EMPTY, Map.of());
    }

    @PostMapping("/baru")
    ModelAndView add(@PathVariable RegionCode region, @ModelAttribute RevenueAccountForm form) {
        EditRevenue.require(region);
        var added = new AtomicReference<RevenueAccount>();
        return attempt.refused(() -> added.set(edit.add(
                        region,
                        Typed.id(form.agency(), "budget.revenue.agency"),
                        RevenueCode.of(Typed.said(form.code())),
                        Typed.said(form.name()))))
                .map(it -> form(region, null, form, it.beside(RevenueAccountForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:"
                        + RevenueAccountDesk.path(
                                region, Objects.requireNonNull(added.get()).id())));
    }

    @GetMapping("/{id}/ubah")
    ModelAndView askChange(@PathVariable RegionCode region, @PathVariable UUID id) {
        var account = edit.find(region, id);
        return form(region, account, RevenueAccountForm.of(account), Map.of());
    }

    @PostMapping("/{id}/ubah")
    ModelAndView change(
            @PathVariable RegionCode region, @PathVariable UUID id, @ModelAttribute RevenueAccountForm form) {
        EditRevenue.require(region);
        var seen = new Version(Objects.requireNonNullElse(form.version(), 0L));
        return attempt.refused(() -> edit.change(
                        region,
                        id,
                        seen,
                        Typed.id(form.agency(), "budget.revenue.agency"),
                        RevenueCode.of(Typed.said(form.code())),
                        Typed.said(form.name())))
                .map(it -> form(region, edit.find(region, id), form, it.beside(RevenueAccountForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:" + RevenueAccountDesk.path(region, id)));
    }

    private ModelAndView form(
            RegionCode region,
            @Nullable RevenueAccount account,
            RevenueAccountForm form,
            Map<String, String> problems) {
        EditRevenue.require(region);
        var choices = agencies.in(region).toChoose(Optional.ofNullable(account).map(RevenueAccount::agency));
        return Attempt.page(
                "budget/revenue-account-form",
                new RevenueAccountFormPage(regions.get(region), account, choices, form, problems),
                problems);
    }
}
