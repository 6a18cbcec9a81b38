package id.mandala.masterplan;

import id.mandala.values.Messages;
import id.mandala.values.RuleBroken;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Causes as people write them, in either language or by their code. */
final class CauseWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("id"), Locale.ENGLISH);

    private CauseWords() {}

    static Cause read(String text) {
        for (var cause : Cause.values()) {
            if (cause.name().equalsIgnoreCase(text.replace(' ', '_'))
                    || LANGUAGES.stream().anyMatch(it -> word(cause, it).equalsIgnoreCase(text))) {
                return cause;
            }
        }
        throw new RuleBroken("masterplan.cause-unknown", text, all(Locale.of("id")));
    }

    static String word(Cause cause, Locale locale) {
        return Messages.text("masterplan.cause." + cause, locale, List.of());
    }

    /** What became of an initiative in a year, with the cause where it did not run. */
    static String state(YearStatus status, Locale locale) {
        return status.why()
                .map(why -> Messages.text("masterplan.status.not-run", locale, List.of()) + ", " + word(why, locale))
                .orElseGet(() -> Messages.text("masterplan.status.ran", locale, List.of()));
    }

    static String all(Locale locale) {
        return Arrays.stream(Cause.values()).map(it -> word(it, locale)).collect(Collectors.joining(", "));
    }
}
