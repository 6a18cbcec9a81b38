package id.mandala.web;

import id.mandala.values.RuleBroken;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts a problem into words of the reader's language. */
@Component
class ProblemWords {

    /** Seconds. A limit fills up within a minute; a database is mostly back within one. */
    private static final Map<Integer, Map<String, String>> RETRY_AFTER =
            Map.of(409, Map.of("Retry-After", "1"), 429, Map.of("Retry-After", "60"), 503, Map.of("Retry-After", "5"));

    private final MessageSource messages;

    ProblemWords(MessageSource messages) {
        this.messages = messages;
    }

    Problem refusal(RuleBroken rule, Locale locale) {
        var words = words(rule, locale);
        return new Problem(
                422,
                rule.code(),
                text("web.error.422.title", locale),
                words,
                List.of(new Problem.Item("", rule.code(), words)),
                Map.of());
    }

    /** What the person should do, in words. */
    String words(RuleBroken rule, Locale locale) {
        var generic = text("web.error.422.do", locale);
        var found =
                messages.getMessage("refusal." + rule.code(), rule.arguments().toArray(), generic, locale);
        return found == null ? generic : found;
    }

    Problem status(int status, Locale locale) {
        var known = messages.getMessage("web.error." + status + ".title", null, null, locale) != null;
        var family = known ? status : status < 500 ? 400 : 500;
        return new Problem(
                status,
                code(status),
                text("web.error." + family + ".title", locale),
                text("web.error." + family + ".do", locale),
                List.of(),
                RETRY_AFTER.getOrDefault(status, Map.of()));
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    private static String code(int status) {
        var known = HttpStatus.resolve(status);
        return known == null
                ? "status-" + status
                : known.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
