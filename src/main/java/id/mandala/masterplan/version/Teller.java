package id.mandala.masterplan.version;

import id.mandala.masterplan.DimensionFramework;
import id.mandala.masterplan.DimensionFrameworks;
import id.mandala.masterplan.Outline;
import id.mandala.masterplan.proposal.Indicator;
import id.mandala.masterplan.proposal.Particulars;
import id.mandala.masterplan.proposal.PlannedInitiative;
import id.mandala.values.Messages;
import id.mandala.web.Show;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells an item field by field in one language, with the labels of the form. */
final class Teller {

    private final DimensionFrameworks frameworks;
    private final Locale locale;
    private final Show show;

    Teller(DimensionFrameworks frameworks, Locale locale) {
        this.frameworks = frameworks;
        this.locale = locale;
        this.show = new Show(locale);
    }

    Told of(PlanHead head) {
        return new Told()
                .line("masterplan.version.plan-title", head.title())
                .line("masterplan.span", head.span().toString())
                .line("masterplan.version.framework", framework(head).name().in(locale))
                .prose("masterplan.version.vision", head.vision().orElse(""));
    }

    Told of(PlannedInitiative it, PlanHead head) {
        var told = new Told();
        outline(told, it, framework(head));
        particulars(told, it, it.particulars());
        return told;
    }

    private void outline(Told told, PlannedInitiative planned, DimensionFramework framework) {
        Outline it = planned.outline();
        told.line("masterplan.name", it.name())
                .prose("masterplan.description", it.description())
                .line("masterplan.area", area(it, framework))
                .line("masterplan.topic", text(it.topic()))
                .line("masterplan.lead", planned.lead())
                .lines("masterplan.supporting", planned.namesOf(it.supporting()))
                .line("masterplan.span", it.span().toString())
                .line("masterplan.key", text(it.key()));
    }

    private void particulars(Told told, PlannedInitiative planned, Particulars it) {
        told.prose("masterplan.problem", it.reason().problem())
                .lines("masterplan.issues", planned.namesOf(it.reason().issues()))
                .line("masterplan.kind", word("kind", it.reason().kind()))
                .line("masterplan.origin", word("origin", it.reason().origin()))
                .prose("masterplan.innovation", it.reason().innovation())
                .lines("masterplan.districts", planned.districtNames())
                .prose("masterplan.partners", it.reach().partners())
                .prose("masterplan.goal", it.aims().goal())
                .lines(
                        "masterplan.indicators",
                        it.aims().indicators().stream().map(this::indicator).toList())
                .lines(
                        "masterplan.costs",
                        it.means().costs().stream()
                                .map(cost -> cost.year() + ", " + word("source", cost.source()) + ": "
                                        + show.rupiahExact(cost.amount().amount()))
                                .toList())
                .line("masterplan.horizon", word("horizon", it.means().horizon()))
                .line(
                        "masterplan.version.node",
                        it.means().node().map(node -> planned.names().getOrDefault(node.toString(), node.toString())))
                .line("masterplan.sub-activity", it.means().subActivity())
                .line("masterplan.national-programme", it.means().nationalProgramme())
                .prose("masterplan.revenueEffect", it.means().revenueEffect())
                .lines(
                        "masterplan.actions",
                        it.actions().items().stream()
                                .map(item -> item.year() + ", " + word("action", item.area()) + ": " + item.text())
                                .toList())
                .lines(
                        "masterplan.prerequisites",
                        planned.namesOf(it.dependencies().prerequisites()))
                .lines(
                        "masterplan.alternatives",
                        planned.namesOf(it.dependencies().alternatives()))
                .lines(
                        "masterplan.risks",
                        it.dependencies().risks().stream()
                                .map(risk -> risk.text() + " (" + word("weight", risk.weight()) + ")"
                                        + (risk.mitigation().isEmpty() ? "" : ": " + risk.mitigation()))
                                .toList())
                .line("masterplan.months", it.quickWin().months().map(String::valueOf));
        it.quickWin().answers().forEach((criterion, answer) -> told.prose("masterplan.criterion." + criterion, answer));
    }

    private String indicator(Indicator it) {
        var targets = it.targets().entrySet().stream()
                .map(target -> target.getKey() + ": " + show.exact(target.getValue(), 0, 4))
                .collect(Collectors.joining("; "));
        return it.name() + (it.unit().isEmpty() ? "" : " (" + it.unit() + ")") + ", "
                + word("direction", it.direction()) + ": " + show.exact(it.baseline(), 0, 4)
                + (targets.isEmpty() ? "" : " → " + targets)
                + (it.reason().isEmpty() ? "" : ". " + it.reason());
    }

    private DimensionFramework framework(PlanHead head) {
        return frameworks.get(head.framework());
    }

    private String area(Outline it, DimensionFramework framework) {
        return framework
                .find(it.dimension())
                .map(dimension -> dimension.name().in(locale)
                        + dimension
                                .subDimension(it.subDimension())
                                .map(sub -> ", " + sub.name().in(locale))
                                .orElse(""))
                .orElse(it.dimension() + "/" + it.subDimension());
    }

    private String word(String of, Optional<? extends Enum<?>> chosen) {
        return chosen.map(it -> word(of, it)).orElse("");
    }

    private String word(String of, Enum<?> chosen) {
        return Messages.text("masterplan." + of + "." + chosen.name(), locale, List.of());
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
