package id.mandala.identity;

import id.mandala.web.Attempt;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Administration of the accounts of a region and of everything below it. */
@Controller
@RequestMapping("/kerja/{place}/akun")
class AccountsController {

    private static final String LIST = "identity/accounts";
    private static final String FORM = "identity/account-form";
    private static final String HANDOVER = "identity/handover";

    private final ManageAccounts manage;
    private final AccountPages pages;
    private final Attempt attempt;

    AccountsController(ManageAccounts manage, AccountPages pages, Attempt attempt) {
        this.manage = manage;
        this.pages = pages;
        this.attempt = attempt;
    }

    /** Also told without the forms: who may not manage here sees nothing of it. */
    @ModelAttribute
    void mayManage(@PathVariable String place) {
        Actors.current().require(Permission.MANAGE_ACCOUNTS, Workplace.of(place).region());
    }

    @GetMapping
    String list(
            @PathVariable String place,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String keadaan,
            Model model) {
        model.addAttribute("page", pages.list(Workplace.of(place), q, keadaan));
        return LIST;
    }

    @GetMapping("/baru")
    String blank(@PathVariable String place, Model model) {
        model.addAttribute("page", pages.blank(Workplace.of(place)));
        return FORM;
    }

    @PostMapping("/baru")
    ModelAndView add(@PathVariable String place, AccountForm form) {
        var at = Workplace.of(place);
        return handOver(at, null, form, () -> manage.add(at.region(), form.typedUsername(), form.particulars()));
    }

    @GetMapping("/{id}")
    String one(@PathVariable String place, @PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.one(Workplace.of(place), id));
        return FORM;
    }

    @PostMapping("/{id}")
    ModelAndView change(@PathVariable String place, @PathVariable UUID id, AccountForm form) {
        return lead(place, id, form, () -> manage.change(id, form.typedVersion(), form.particulars()));
    }

    @PostMapping("/{id}/penutupan")
    ModelAndView close(@PathVariable String place, @PathVariable UUID id, AccountForm form) {
        return lead(place, id, form, () -> manage.close(id, form.typedVersion()));
    }

    @PostMapping("/{id}/pembukaan")
    ModelAndView open(@PathVariable String place, @PathVariable UUID id, AccountForm form) {
        return lead(place, id, form, () -> manage.open(id, form.typedVersion()));
    }

    @PostMapping("/{id}/sandi")
    ModelAndView resetPassword(@PathVariable String place, @PathVariable UUID id, AccountForm form) {
        return handOver(Workplace.of(place), id, form, () -> manage.resetPassword(id, form.typedVersion()));
    }

    /** The one view of the password: a page of its own and no redirect, so that it stands nowhere but in this answer. */
    private ModelAndView handOver(
            Workplace at, @Nullable UUID id, AccountForm form, Supplier<ManageAccounts.Handover> deed) {
        var view = new ModelAndView(HANDOVER);
        return attempt.refused(() -> view.addObject("page", pages.handover(at, deed.get())))
                .map(it -> again(at, id, form, it))
                .orElse(view);
    }

    private ModelAndView lead(String place, UUID id, AccountForm form, Runnable deed) {
        var at = Workplace.of(place);
        return attempt.refused(deed)
                .map(it -> again(at, id, form, it))
                .orElseGet(() -> new ModelAndView("redirect:" + at.accounts()));
    }

    private ModelAndView again(Workplace at, @Nullable UUID id, AccountForm form, Attempt.Refusal refusal) {
        var view = new ModelAndView(FORM, "page", pages.again(at, form, id, refusal));
        view.setStatus(HttpStatus.valueOf(Attempt.Refusal.STATUS));
        return view;
    }
}
