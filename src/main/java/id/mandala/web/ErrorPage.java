package id.mandala.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page {@code web/error} shows. */
record ErrorPage(
        int status,
        String title,
        String words,
        List<Problem.Item> errors,
        @Nullable String reference) {

    static ErrorPage of(Problem problem) {
        return new ErrorPage(
                problem.status(),
                problem.title(),
                problem.words(),
                problem.errors().stream().filter(it -> !it.where().isEmpty()).toList(),
                problem.reference().orElse(null));
    }
}
