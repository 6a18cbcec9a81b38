package id.mandala.monitoring.report;

import id.mandala.web.Problem;
import id.mandala.web.ProblemOf;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells every fault of a batch of reports by its place. */
@Component
class ReportsRefusedProblem implements ProblemOf {

    private static final int UNPROCESSABLE = 422;

    private final MessageSource messages;

    ReportsRefusedProblem(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Problem> tell(Throwable thrown, Locale locale) {
        return thrown instanceof ReportsRefused refused
                ? Optional.of(new Problem(
                        UNPROCESSABLE,
                        "monitoring.reports-refused",
                        messages.getMessage("web.error.422.title", null, locale),
                        messages.getMessage(
                                "refusal.monitoring.reports-refused",
                                new Object[] {refused.faults().size()},
                                locale),
                        items(refused.faults(), locale),
                        Map.of()))
                : Optional.empty();
    }

    private List<Problem.Item> items(List<ReportsRefused.Fault> faults, Locale locale) {
        return faults.stream()
                .map(it -> new Problem.Item(
                        it.where(),
                        it.rule().code(),
                        messages.getMessage(
                                "refusal." + it.rule().code(),
                                it.rule().arguments().toArray(),
                                locale)))
                .toList();
    }
}
