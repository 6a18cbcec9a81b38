package id.mandala.web;

import id.mandala.values.RuleBroken;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Names the fields of a body that are missing or cannot be read, and says what to do about each. */
@Component
class BodyProblem implements ProblemOf {

    private final ProblemWords words;

    BodyProblem(ProblemWords words) {
        this.words = words;
    }

    @Override
    public Optional<Problem> tell(Throwable thrown, Locale locale) {
        return switch (thrown) {
            case FieldsMissing it -> Optional.of(missing(it.fields(), locale));
            case HttpMessageNotReadableException it
            when it.getCause() instanceof JacksonException cause ->
                place(cause).map(place -> unreadable(cause, place, locale));
            default -> Optional.empty();
        };
    }

    private Problem missing(List<String> fields, Locale locale) {
        var rule = new RuleBroken("web.field-missing", String.join(", ", fields));
        return words.refusal(rule, locale)
                .about(fields.stream()
                        .map(it -> item(it, new RuleBroken(rule.code(), it), locale))
                        .toList());
    }

    /** What a value record refuses keeps its own words. */
    private Problem unreadable(JacksonException cause, String place, Locale locale) {
        for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
            if (deeper instanceof RuleBroken rule) {
                return words.refusal(rule, locale).about(List.of(item(place, rule, locale)));
            }
        }
        var rule = new RuleBroken("web.field-unreadable", place);
        return words.refusal(rule, locale).as(400).about(List.of(item(place, rule, locale)));
    }

    private Problem.Item item(String place, RuleBroken rule, Locale locale) {
        return new Problem.Item(place, rule.code(), words.words(rule, locale));
    }

    /** {@code agencies[1].id}; empty where the text is no JSON at all, or not of the kind wanted. */
    private static Optional<String> place(JacksonException cause) {
        return Optional.of(cause.getPath().stream()
                        .map(it ->
                                it.getPropertyName() == null ? "[" + it.getIndex() + "]" : "." + it.getPropertyName())
                        .collect(Collectors.joining()))
                .filter(it -> !it.isEmpty())
                .map(it -> it.startsWith(".") ? it.substring(1) : it);
    }
}
