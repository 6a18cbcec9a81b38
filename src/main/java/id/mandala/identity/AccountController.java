package id.mandala.identity;

import id.mandala.values.RuleBroken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own account: the password and the passkeys. */
@Controller
@RequestMapping("/akun")
class AccountController {

    /** @param done what was just done, a key of the page's messages; empty when nothing */
    record AccountPage(
            Account account, String home, List<Passkeys.Shown> passkeys, Map<String, String> problems, String done) {}

    private final ChangePassword changePassword;
    private final Passkeys passkeys;
    private final Door door;
    private final MessageSource messages;

    AccountController(ChangePassword changePassword, Passkeys passkeys, Door door, MessageSource messages) {
        this.changePassword = changePassword;
        this.passkeys = passkeys;
        this.door = door;
        this.messages = messages;
    }

    @GetMapping
    String page(
            @AuthenticationPrincipal Present me,
            @RequestParam(defaultValue = "") String selesai,
            CsrfToken formToken,
            Model model) {
        formToken.getToken(); // its cookie must go out before the page does
        return show(me, Map.of(), selesai, model);
    }

    @PostMapping("/sandi")
    String changePassword(
            @AuthenticationPrincipal Present me,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String chosen,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var problems = switch (changePassword.prove(me.account(), current, request.getRemoteAddr())) {
            case SignIn.Wrong() -> Map.of("current", words("identity.account.current-wrong"));
            case SignIn.TooOften(var wait) ->
                Map.of(
                        "current",
                        words("identity.sign-in.too-often", wait.plusSeconds(59).toMinutes()));
            case SignIn.Welcome welcome -> changed(welcome.account(), chosen);
        };
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return show(me, problems, "", model);
        }
        request.getSession().invalidate();
        door.open(me.account(), "password", request, response);
        return "redirect:/akun?selesai=sandi";
    }

    private Map<String, String> changed(Account account, String chosen) {
        try {
            changePassword.change(account, chosen);
            return Map.of();
        } catch (RuleBroken e) {
            return Map.of("chosen", words("refusal." + e.code(), e.arguments().toArray()));
        }
    }

    @PostMapping("/kunci/{id}/hapus")
    String removePasskey(@AuthenticationPrincipal Present me, @PathVariable String id) {
        passkeys.remove(me.account(), id);
        return "redirect:/akun?selesai=kunci-hapus";
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private String show(Present me, Map<String, String> problems, String done, Model model) {
        var account = me.account();
        var known = List.of("sandi", "kunci", "kunci-hapus").contains(done) ? done : "";
        model.addAttribute(
                "page", new AccountPage(account, Landing.home(account), passkeys.of(account.id()), problems, known));
        return "identity/account";
    }
}
