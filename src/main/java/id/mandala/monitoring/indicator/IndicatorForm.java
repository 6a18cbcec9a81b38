package id.mandala.monitoring.indicator;

import id.mandala.monitoring.figure.IndicatorKind;
import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import id.mandala.values.Texts;
import id.mandala.values.Typed;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the form of a month's indicators sends, as typed: a line each. */
record IndicatorForm(@Nullable List<Line> lines) {

    /** @param kind only where it is still to be chosen */
    record Line(
            @Nullable String name,
            @Nullable String kind,
            @Nullable String value,
            @Nullable Long version) {

        static final Line EMPTY = new Line("", "", "", 0L);

        private TellIndicators.Told told() {
            return new TellIndicators.Told(
                    Texts.tidy(Typed.said(name)),
                    Chosen.among(IndicatorKind.values(), kind),
                    read(),
                    new Version(Objects.requireNonNullElse(version, 0L)));
        }

        private Optional<BigDecimal> read() {
            return Typed.figureIfAny(Typed.said(value).replaceFirst("\\s*%$", ""), UNREAD);
        }

        private boolean isUnread() {
            try {
                read();
                return false;
            } catch (RuleBroken unread) {
                return true;
            }
        }
    }

    private static final String UNREAD = "monitoring.indicator.value";

    static IndicatorForm of(List<IndicatorYear> all, int month) {
        return new IndicatorForm(all.stream()
                .map(it -> new Line(
                        it.name(),
                        it.kind().name(),
                        Optional.ofNullable(it.months().get(month))
                                .map(value -> value.toPlainString().replace('.', ','))
                                .orElse(""),
                        (long) it.version()))
                .toList());
    }

    /** Of the page's indicator in that place. */
    public Line line(int index) {
        return index < all().size() ? all().get(index) : Line.EMPTY;
    }

    private List<Line> all() {
        return Objects.requireNonNullElse(lines, List.of());
    }

    List<TellIndicators.Told> told() {
        return all().stream().map(Line::told).toList();
    }

    /** Where a refusal is told: beside every value that cannot be read, or above them all. */
    Map<String, String> beside(Attempt.Refusal refusal) {
        return refusal.code().equals(UNREAD) ? refusal.beside("value", all(), Line::isUnread) : refusal.beside("isian");
    }
}
