package id.mandala.web;

import java.util.Locale;
import java.util.Optional;

/** Tells in words what an exception of one module means; for exceptions that carry more than a {@code RuleBroken} can. */
public interface ProblemOf {
    Optional<Problem> tell(Throwable thrown, Locale locale);
}
