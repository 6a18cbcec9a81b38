package id.mandala.monitoring.reminder;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.identity.Recipients;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.Attempt;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was sent to whom, whom it cannot reach, and a sample to oneself. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/pemantauan/pengingat")
class ReminderController {

    private final ReminderDesk desk;
    private final Recipients recipients;
    private final LetterText text;
    private final Postman postman;
    private final Attempt attempt;

    ReminderController(ReminderDesk desk, Recipients recipients, LetterText text, Postman postman, Attempt attempt) {
        this.desk = desk;
        this.recipients = recipients;
        this.text = text;
        this.postman = postman;
        this.attempt = attempt;
    }

    /** @param terkirim whether a sample was just sent */
    @GetMapping
    ModelAndView show(
            @PathVariable RegionCode region,
            @RequestParam(defaultValue = "false") boolean semua,
            @RequestParam(defaultValue = "false") boolean terkirim) {
        return page(region, semua, Map.of()).addObject("sampled", terkirim);
    }

    @PostMapping("/contoh")
    ModelAndView sample(@PathVariable RegionCode region, Locale locale) {
        Actors.current().require(Permission.VERIFY_REPORTS, region);
        return attempt.refused(() -> sendSample(path(region), locale))
                .map(it -> page(region, false, it.beside("sample")))
                .orElseGet(() -> new ModelAndView("redirect:" + path(region) + "?terkirim=true"));
    }

    private void sendSample(String page, Locale locale) {
        if (postman.from().isEmpty()) {
            throw new RuleBroken("monitoring.mail-off");
        }
        var self = recipients.self().orElseThrow(() -> new RuleBroken("monitoring.mail-nowhere"));
        var email = self.email().orElseThrow(() -> new RuleBroken("monitoring.mail-nowhere"));
        postman.deliverNow(text.sample(self, email, locale, page)).ifPresent(it -> {
            throw new RuleBroken(it.code());
        });
    }

    private ModelAndView page(RegionCode region, boolean all, Map<String, String> problems) {
        Actors.current().require(Permission.VERIFY_REPORTS, region);
        return Attempt.page("monitoring/reminders", desk.page(region, postman.from(), all, problems), problems);
    }

    private static String path(RegionCode region) {
        return "/kerja/" + region + "/pemantauan/pengingat";
    }
}
