package id.mandala.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Answers whatever was thrown, or a bare status, for everyone who meets one: filters, controllers, the container. */
@Component
class Edge {

    private final Problems problems;
    private final ProblemWords words;
    private final ErrorAnswers answers;
    private final Chromes chromes;
    private final LocaleResolver locales;

    Edge(Problems problems, ProblemWords words, ErrorAnswers answers, Chromes chromes, LocaleResolver locales) {
        this.problems = problems;
        this.words = words;
        this.answers = answers;
        this.chromes = chromes;
        this.locales = locales;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Throwable thrown) throws IOException {
        var locale = locales.resolveLocale(request);
        var problem = problems.of(thrown, locale);
        answer(request, response, problem.status() == 409 && isReading(request) ? words.status(503, locale) : problem);
    }

    void answer(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        answer(request, response, words.status(status, locales.resolveLocale(request)));
    }

    /** A form knows no precondition: for people a stale version is a conflict. */
    void answer(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        var told = problem.status() == 412 && !ErrorAnswers.forPrograms(request) ? problem.as(409) : problem;
        answers.write(request, response, told, chrome(request, told));
    }

    /** Who only reads is in nobody's way: a lock that was not had in time is the database being slow. */
    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** Where the program or its database is in trouble, nothing more is asked of them. */
    private Chrome chrome(HttpServletRequest request, Problem problem) {
        return problem.status() >= 500
                ? Chrome.bare(locales.resolveLocale(request).getLanguage(), RequestPath.of(request))
                : chromes.of(request);
    }
}
