package id.mandala.evaluation.desk;

import id.mandala.evaluation.Assessors;
import id.mandala.evaluation.Evaluation;
import id.mandala.evaluation.Status;
import id.mandala.evaluation.YearLink;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the row of a year leads: to the marks of all, the interviews, the objections. */
@Configuration(proxyBeanMethods = false)
class DeskLinks {

    private record Link(int order, Function<Evaluation, Optional<Line>> line) implements YearLink {
        @Override
        public Optional<Line> of(Evaluation evaluation) {
            return line.apply(evaluation);
        }
    }

    @Bean
    YearLink panelLink(Assessors assessors) {
        return new Link(
                50,
                it -> Optional.of(assessors.progress(it.region(), it.year()))
                        .filter(progress -> progress.seats() > 0)
                        .map(progress -> new YearLink.Line(
                                "evaluation.desk.panel.link",
                                List.of(progress.finished(), progress.seats()),
                                "panel/" + it.year())));
    }

    @Bean
    YearLink interviewLink(Interviews interviews) {
        return new Link(
                51,
                it -> it.status() == Status.ENTRY
                                || !interviews.of(it.region(), it.year()).isEmpty()
                        ? Optional.of(
                                new YearLink.Line("evaluation.desk.interviews", List.of(), "wawancara/" + it.year()))
                        : Optional.empty());
    }

    @Bean
    YearLink objectionLink(Objections objections) {
        return new Link(
                52,
                it -> objections
                        .settledOn(it.region(), it.year())
                        .map(_ ->
                                new YearLink.Line("evaluation.desk.objections", List.of(), "keberatan/" + it.year())));
    }
}
