package id.mandala.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page. */
@Controller
@RequestMapping("/masuk")
class SignInController {

    private static final String DEVICE = "mandala-device";

    private final SignIn signIn;
    private final Door door;
    private final Chores chores;
    private final Devices devices;
    private final SignInPages pages;

    SignInController(SignIn signIn, Door door, Chores chores, Devices devices, SignInPages pages) {
        this.signIn = signIn;
        this.door = door;
        this.chores = chores;
        this.devices = devices;
        this.pages = pages;
    }

    @GetMapping
    String page(
            @RequestParam(defaultValue = "") String ke,
            @RequestParam(defaultValue = "") String gagal,
            CsrfToken formToken,
            Model model) {
        formToken.getToken(); // its cookie must go out before the page does
        model.addAttribute("page", gagal.isEmpty() ? pages.fresh(ke) : pages.otherWayFailed(ke));
        return "identity/sign-in";
    }

    @PostMapping
    String signIn(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String ke,
            @CookieValue(name = DEVICE, required = false) @Nullable String device,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var known = Optional.ofNullable(device).map(Secret::new);
        switch (signIn.answer(new SignIn.Try(username, password, request.getRemoteAddr(), known))) {
            case SignIn.Welcome(var account, var fromKnownDevice) -> {
                door.open(account, "password", request, response);
                if (!fromKnownDevice) {
                    remember(account, request, response);
                }
                return "redirect:" + (account.mustChange() ? "/akun" : Landing.of(ke, account));
            }
            case SignIn.Wrong() -> {
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                model.addAttribute("page", pages.wrong(ke, username));
            }
            case SignIn.TooOften(var wait) -> {
                response.setStatus(429);
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
                model.addAttribute("page", pages.tooOften(ke, username, wait));
            }
        }
        return "identity/sign-in";
    }

    private void remember(Account account, HttpServletRequest request, HttpServletResponse response) {
        var secret = chores.run("sign-in", () -> devices.remember(account.id()));
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(DEVICE, secret.value())
                        .path("/masuk")
                        .maxAge(Duration.ofDays(180))
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure() || pages.isTls())
                        .build()
                        .toString());
    }
}
