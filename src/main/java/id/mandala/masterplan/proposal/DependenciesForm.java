package id.mandala.masterplan.proposal;

import id.mandala.values.Chosen;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form of {@link Dependencies}. */
record DependenciesForm(
        @Nullable List<String> prerequisites,
        @Nullable List<String> alternatives,
        @Nullable List<Line> risks) implements PartForm {

    record Line(
            @Nullable String text,
            @Nullable String weight,
            @Nullable String mitigation) {}

    static DependenciesForm of(Dependencies it) {
        var lines = new ArrayList<Line>();
        it.risks().forEach(risk -> lines.add(new Line(risk.text(), risk.weight().name(), risk.mitigation())));
        for (int i = 0; i < MORE; i++) {
            lines.add(new Line("", Risk.Weight.MEDIUM.name(), ""));
        }
        return new DependenciesForm(
                it.prerequisites().stream().map(UUID::toString).toList(),
                it.alternatives().stream().map(UUID::toString).toList(),
                lines);
    }

    public boolean requires(UUID initiative) {
        return prerequisites != null && prerequisites.contains(initiative.toString());
    }

    public boolean excludes(UUID initiative) {
        return alternatives != null && alternatives.contains(initiative.toString());
    }

    @Override
    public Dependencies part() {
        return new Dependencies(
                Typed.ids(prerequisites),
                Typed.ids(alternatives),
                Objects.requireNonNullElse(risks, List.<Line>of()).stream()
                        .filter(it -> !Typed.said(it.text()).isEmpty()
                                || !Typed.said(it.mitigation()).isEmpty())
                        .map(it -> new Risk(
                                Typed.said(it.text()),
                                Chosen.among(Risk.Weight.values(), it.weight()).orElse(Risk.Weight.MEDIUM),
                                Typed.said(it.mitigation())))
                        .toList());
    }
}
