package id.mandala.monitoring.action;

import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import id.mandala.web.Attempt;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the form of a month's steps sends, as typed: a line each. */
record StepForm(@Nullable List<Line> lines) {

    private static final String UNREAD = "monitoring.step-done";

    record Line(
            @Nullable String step,
            @Nullable String done,
            @Nullable Integer version) {

        static final Line EMPTY = new Line("", "", 0);

        private TellSteps.Told told() {
            return new TellSteps.Told(Typed.said(step), read(), Objects.requireNonNullElse(version, 0));
        }

        private Optional<BigDecimal> read() {
            return Typed.said(done).isEmpty() ? Optional.empty() : Optional.of(Typed.percent(done, UNREAD));
        }

        private boolean isWrong() {
            try {
                return read().filter(it -> it.compareTo(new BigDecimal(100)) > 0)
                        .isPresent();
            } catch (RuleBroken unread) {
                return true;
            }
        }
    }

    static StepForm of(List<Step> steps) {
        return new StepForm(steps.stream()
                .map(it -> new Line(
                        it.words(),
                        it.told()
                                .map(of ->
                                        of.stripTrailingZeros().toPlainString().replace('.', ','))
                                .orElse(""),
                        it.version()))
                .toList());
    }

    /** Of the page's step in that place. */
    public Line line(int index) {
        return index < all().size() ? all().get(index) : Line.EMPTY;
    }

    private List<Line> all() {
        return Objects.requireNonNullElse(lines, List.of());
    }

    List<TellSteps.Told> told() {
        return all().stream().map(Line::told).toList();
    }

    /** Where a refusal is told: beside every value that is no per cent, or above them all. */
    Map<String, String> beside(Attempt.Refusal refusal) {
        return refusal.code().equals(UNREAD) ? refusal.beside("done", all(), Line::isWrong) : refusal.beside("isian");
    }
}
