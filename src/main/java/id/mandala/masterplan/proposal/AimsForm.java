package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Span;
import id.mandala.values.Chosen;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Targets stand in the order of the years of the initiative. */
record AimsForm(
        @Nullable String goal,
        @Nullable Integer firstYear,
        @Nullable List<Line> indicators) implements PartForm {

    record Line(
            @Nullable String name,
            @Nullable String unit,
            @Nullable String direction,
            @Nullable String baseline,
            @Nullable List<String> targets,
            @Nullable String reason) {

        boolean isEmpty() {
            return Typed.said(name).isEmpty()
                    && Typed.said(unit).isEmpty()
                    && Typed.said(baseline).isEmpty()
                    && noTarget();
        }

        private boolean noTarget() {
            return targets == null
                    || targets.stream().allMatch(it -> Typed.said(it).isEmpty());
        }

        Indicator indicator(int firstYear) {
            var values = new TreeMap<Integer, BigDecimal>();
            var typed = Objects.requireNonNullElse(targets, List.<String>of());
            for (int i = 0; i < typed.size(); i++) {
                int year = firstYear + i;
                Typed.figure(typed.get(i)).ifPresent(it -> values.put(year, it));
            }
            return new Indicator(
                    Typed.said(name),
                    Typed.said(unit),
                    Chosen.among(Indicator.Direction.values(), direction).orElse(Indicator.Direction.RISING),
                    Typed.figure(baseline).orElse(null),
                    Typed.said(reason),
                    values);
        }
    }

    static AimsForm of(Aims it, Span span) {
        var lines = new ArrayList<Line>();
        for (var one : it.indicators()) {
            lines.add(new Line(
                    one.name(),
                    one.unit(),
                    one.direction().name(),
                    one.baseline() == null ? "" : one.baseline().toPlainString(),
                    span.years().stream()
                            .map(year -> Optional.ofNullable(one.targets().get(year))
                                    .map(BigDecimal::toPlainString)
                                    .orElse(""))
                            .toList(),
                    one.reason()));
        }
        var none = span.years().stream().map(_ -> "").toList();
        for (int i = 0; i < MORE; i++) {
            lines.add(new Line("", "", "", "", none, ""));
        }
        return new AimsForm(it.goal(), span.first(), lines);
    }

    @Override
    public Aims part() {
        int from = Objects.requireNonNullElse(firstYear, 0);
        return new Aims(
                Typed.said(goal),
                Objects.requireNonNullElse(indicators, List.<Line>of()).stream()
                        .filter(it -> !it.isEmpty())
                        .map(it -> it.indicator(from))
                        .toList());
    }
}
