package id.mandala.evaluation.survey;

import id.mandala.assessment.Instruments;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.Chosen;
import id.mandala.values.RegionCode;
import id.mandala.values.Typed;
import id.mandala.web.Attempt;
import id.mandala.web.Network;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A survey as the invited meet it: whether they used the service, what they experienced, thanks. */
@Controller
@Transactional
@RequestMapping("/{region:\\d{2}\\.\\d{2}}/survei/{token:[A-Za-z0-9_-]{22}}")
class AnswerController {

    private static final String DEVICE = "mandala-survei";
    private static final Duration REMEMBERED = Duration.ofDays(120);

    private final Regions regions;
    private final AnswerDesk desk;
    private final Statements statements;
    private final Instruments instruments;
    private final Attempt attempt;

    AnswerController(
            Regions regions, AnswerDesk desk, Statements statements, Instruments instruments, Attempt attempt) {
        this.regions = regions;
        this.desk = desk;
        this.statements = statements;
        this.instruments = instruments;
        this.attempt = attempt;
    }

    /** @param full as many answers as users came */
    record InvitationPage(
            Area region, Survey survey, Survey.Standing standing, boolean full, Map<String, String> problems) {

        public Used[] choices() {
            return Used.values();
        }
    }

    /** @param marks as sent, in the order of the statements */
    record AnswerPage(
            Area region,
            Survey survey,
            List<Statements.Statement> statements,
            String used,
            String begun,
            List<String> marks,
            String suggestion,
            Map<String, String> problems) {

        public int[] scale() {
            return IntStream.rangeClosed(0, Answer.HIGHEST).toArray();
        }
    }

    record ThanksPage(Area region, Survey survey, Thanks thanks) {}

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable String token) {
        return invitation(desk.invited(region, token), Map.of());
    }

    @PostMapping
    ModelAndView used(
            @PathVariable RegionCode region, @PathVariable String token, @RequestParam(defaultValue = "") String used) {
        var survey = desk.invited(region, token);
        var chosen = Chosen.among(Used.values(), used);
        return attempt.refused(() -> desk.begin(region, token, chosen))
                .map(it -> invitation(survey, it.beside("used")))
                .orElseGet(() -> chosen.filter(it -> it != Used.NONE)
                        .map(it -> new ModelAndView("redirect:" + address(survey) + "/isi?pakai=" + it))
                        .orElseGet(() -> thanks(survey, Thanks.NOT_USER)));
    }

    @GetMapping("/isi")
    ModelAndView form(
            @PathVariable RegionCode region,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String pakai,
            @CookieValue(name = DEVICE, required = false) @Nullable String device,
            HttpServletRequest request,
            HttpServletResponse response) {
        var survey = desk.invited(region, token);
        var used = Chosen.among(Used.values(), pakai).filter(it -> it != Used.NONE);
        if (used.isEmpty() || !desk.isOpen(survey) || desk.isFull(survey)) {
            return new ModelAndView("redirect:" + address(survey));
        }
        if (device == null) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(region, request.isSecure()));
        }
        return page(survey, used.get().name(), List.of(), "", Map.of());
    }

    @PostMapping("/isi")
    ModelAndView answer(
            @PathVariable RegionCode region,
            @PathVariable String token,
            @RequestParam Map<String, String> fields,
            @CookieValue(name = DEVICE, required = false) @Nullable String device,
            HttpServletRequest request) {
        var survey = desk.invited(region, token);
        if (!desk.isOpen(survey)) {
            return invitation(survey, Map.of());
        }
        var typed = IntStream.range(0, survey.questions().size())
                .mapToObj(it -> fields.getOrDefault("m-" + it, ""))
                .toList();
        var sent = new AnswerDesk.Sent(
                Optional.ofNullable(device).orElseGet(() -> UUID.randomUUID().toString()),
                Network.of(request.getRemoteAddr()),
                fields.getOrDefault("begun", ""),
                Chosen.among(Used.values(), fields.get("used")).orElse(Used.NONE),
                typed.stream().map(AnswerController::mark).toList(),
                Typed.said(fields.get("suggestion")));
        var thanks = new AtomicReference<Thanks>(Thanks.KEPT);
        return attempt.refused(() -> thanks.set(desk.answer(region, token, sent)))
                .map(it -> page(
                        survey,
                        sent.used().name(),
                        typed,
                        sent.suggestion(),
                        it.code().equals("evaluation.survey.marks")
                                ? it.beside("m", typed, mark -> mark(mark) < 0)
                                : it.beside(it.code().equals("evaluation.survey.suggestion") ? "suggestion" : "m-0")))
                .orElseGet(() -> thanks(survey, thanks.get()));
    }

    @GetMapping("/selesai")
    ModelAndView thanked(
            @PathVariable RegionCode region, @PathVariable String token, @RequestParam(defaultValue = "") String hal) {
        var survey = desk.invited(region, token);
        return Chosen.among(Thanks.values(), hal)
                .map(it -> new ModelAndView(
                        "evaluation/survey-thanks", "page", new ThanksPage(regions.get(region), survey, it)))
                .orElseGet(() -> new ModelAndView("redirect:" + address(survey)));
    }

    /** -1 for what is no mark. */
    private static int mark(String typed) {
        return typed.matches("[0-" + Answer.HIGHEST + "]") ? Integer.parseInt(typed) : -1;
    }

    private ModelAndView invitation(Survey survey, Map<String, String> problems) {
        var standing = desk.standing(survey);
        var page = new InvitationPage(
                regions.get(survey.region()),
                survey,
                standing,
                standing == Survey.Standing.OPEN && desk.isFull(survey),
                problems);
        return Attempt.page("evaluation/survey-invitation", page, problems);
    }

    private ModelAndView page(
            Survey survey, String used, List<String> marks, String suggestion, Map<String, String> problems) {
        var page = new AnswerPage(
                regions.get(survey.region()),
                survey,
                statements.of(survey, instruments.get(survey.edition())),
                used,
                desk.begun(survey),
                marks,
                suggestion,
                problems);
        return Attempt.page("evaluation/survey-answer", page, problems);
    }

    private static ModelAndView thanks(Survey survey, Thanks thanks) {
        return new ModelAndView("redirect:" + address(survey) + "/selesai?hal=" + thanks);
    }

    static String address(Survey it) {
        return "/" + it.region() + "/survei/" + it.token();
    }

    private static String cookie(RegionCode region, boolean secure) {
        return ResponseCookie.from(DEVICE, UUID.randomUUID().toString())
                .path("/" + region + "/survei")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(REMEMBERED)
                .build()
                .toString();
    }
}
