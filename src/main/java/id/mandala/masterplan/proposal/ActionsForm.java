package id.mandala.masterplan.proposal;

import id.mandala.values.Chosen;
import id.mandala.values.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form of {@link Actions}. */
record ActionsForm(@Nullable List<Line> items) implements PartForm {

    record Line(
            @Nullable String area,
            @Nullable String text,
            @Nullable Integer year) {}

    /** Empty lines in each of the four groups, so that none is forgotten. */
    static ActionsForm of(Actions it) {
        var lines = new ArrayList<Line>();
        for (var area : ActionItem.Area.values()) {
            it.items().stream()
                    .filter(item -> item.area() == area)
                    .forEach(item -> lines.add(new Line(area.name(), item.text(), item.year())));
            lines.add(new Line(area.name(), "", null));
            lines.add(new Line(area.name(), "", null));
        }
        return new ActionsForm(lines);
    }

    @Override
    public Actions part() {
        return new Actions(Objects.requireNonNullElse(items, List.<Line>of()).stream()
                .filter(it -> !Typed.said(it.text()).isEmpty())
                .map(it -> new ActionItem(
                        Chosen.among(ActionItem.Area.values(), it.area()).orElse(ActionItem.Area.PEOPLE),
                        Typed.said(it.text()),
                        Optional.ofNullable(it.year()).orElseThrow(() -> new RuleBroken("masterplan.action-year"))))
                .toList());
    }
}
