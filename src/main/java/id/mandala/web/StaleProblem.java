package id.mandala.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells what changed meanwhile, field by field. */
@Component
class StaleProblem implements ProblemOf {

    private final ProblemWords words;
    private final MessageSource messages;

    StaleProblem(ProblemWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    @Override
    public Optional<Problem> tell(Throwable thrown, Locale locale) {
        return thrown instanceof StaleVersion stale
                ? Optional.of(words.status(412, locale)
                        .about(stale.differences().stream()
                                .map(it -> item(it, locale))
                                .toList()))
                : Optional.empty();
    }

    private Problem.Item item(StaleVersion.Difference difference, Locale locale) {
        var both = new Object[] {difference.yours(), difference.theirs()};
        return new Problem.Item(
                String.valueOf(messages.getMessage(difference.label(), null, difference.label(), locale)),
                "stale",
                messages.getMessage("web.stale.difference", both, locale));
    }
}
