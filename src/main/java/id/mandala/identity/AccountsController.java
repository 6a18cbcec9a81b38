package id.mandala.identity;

import id.mandala.values.RuleBroken;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Administration of the accounts of a region and of everything below it. */
@Controller
@RequestMapping("/kerja/{place}/akun")
class AccountsController {

    private static final String LIST = "identity/accounts";
    private static final String FORM = "identity/account-form";
    private static final String HANDOVER = "identity/handover";

    private final ManageAccounts manage;
    private final AccountPages pages;

    AccountsController(ManageAccounts manage, AccountPages pages) {
        this.manage = manage;
        this.pages = pages;
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
    String add(@PathVariable String place, AccountForm form, HttpServletResponse response, Model model) {
        var at = Workplace.of(place);
        try {
            var added = manage.add(at.region(), form.typedUsername(), form.particulars());
            model.addAttribute("page", pages.handover(at, added));
            return HANDOVER;
        } catch (RuleBroken e) {
            response.setStatus(422);
            model.addAttribute("page", pages.again(at, form, null, e));
            return FORM;
        }
    }

    @GetMapping("/{id}")
    String one(@PathVariable String place, @PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.one(Workplace.of(place), id));
        return FORM;
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable String place,
            @PathVariable UUID id,
            AccountForm form,
            HttpServletResponse response,
            Model model) {
        var at = Workplace.of(place);
        return done(at, id, form, response, model, () -> {
            manage.change(id, form.typedVersion(), form.particulars());
            return "redirect:" + at.accounts();
        });
    }

    @PostMapping("/{id}/penutupan")
    String close(
            @PathVariable String place,
            @PathVariable UUID id,
            AccountForm form,
            HttpServletResponse response,
            Model model) {
        var at = Workplace.of(place);
        return done(at, id, form, response, model, () -> {
            manage.close(id, form.typedVersion());
            return "redirect:" + at.accounts();
        });
    }

    @PostMapping("/{id}/pembukaan")
    String open(
            @PathVariable String place,
            @PathVariable UUID id,
            AccountForm form,
            HttpServletResponse response,
            Model model) {
        var at = Workplace.of(place);
        return done(at, id, form, response, model, () -> {
            manage.open(id, form.typedVersion());
            return "redirect:" + at.accounts();
        });
    }

    @PostMapping("/{id}/sandi")
    String resetPassword(
            @PathVariable String place,
            @PathVariable UUID id,
            AccountForm form,
            HttpServletResponse response,
            Model model) {
        var at = Workplace.of(place);
        return done(at, id, form, response, model, () -> {
            model.addAttribute("page", pages.handover(at, manage.resetPassword(id, form.typedVersion())));
            return HANDOVER;
        });
    }

    private String done(
            Workplace at, UUID id, AccountForm form, HttpServletResponse response, Model model, Supplier<String> deed) {
        try {
            return deed.get();
        } catch (RuleBroken e) {
            response.setStatus(422);
            model.addAttribute("page", pages.again(at, form, id, e));
            return FORM;
        }
    }
}
