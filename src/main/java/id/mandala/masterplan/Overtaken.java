package id.mandala.masterplan;

import id.mandala.region.Agencies;
import id.mandala.web.StaleVersion;
import id.mandala.web.StaleVersion.Difference;
import id.mandala.web.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells whoever comes late, in the words of the form, where what they wrote differs from what stands there now. */
@Component
class Overtaken {

    private static final String NOTHING = "–";

    private final Agencies agencies;
    private final DimensionFrameworks frameworks;

    Overtaken(Agencies agencies, DimensionFrameworks frameworks) {
        this.agencies = agencies;
        this.frameworks = frameworks;
    }

    StaleVersion of(Masterplan plan, Version seen, Outline yours, Initiative present) {
        var theirs = present.outline();
        var names = agencies.names(plan.region());
        var framework = frameworks.get(plan.framework());
        var differences = new Differences(new ArrayList<>());
        differences.add("masterplan.name", yours, theirs, Outline::name);
        differences.add("masterplan.description", yours, theirs, Outline::description);
        differences.add("masterplan.area", yours, theirs, it -> area(framework, it));
        differences.add("masterplan.topic", yours, theirs, Outline::topic);
        differences.add("masterplan.lead", yours, theirs, it -> names(names, Set.of(it.lead())));
        differences.add("masterplan.supporting", yours, theirs, it -> names(names, it.supporting()));
        differences.add("masterplan.span", yours, theirs, it -> it.span().toString());
        differences.add("masterplan.key", yours, theirs, Outline::key);
        return StaleVersion.of(seen.number(), present.version(), differences.found);
    }

    /** @param theirs absent where the year has not been reported on */
    static StaleVersion of(Version seen, YearStatus yours, Initiative present, Optional<YearStatus> theirs) {
        var differences = new Differences(new ArrayList<>());
        var reported = theirs.orElse(null);
        differences.add("masterplan.state", yours, reported, it -> state(it));
        differences.add("masterplan.note", yours, reported, YearStatus::note);
        return StaleVersion.of(seen.number(), present.version(), differences.found);
    }

    private static String names(Map<UUID, String> names, Set<UUID> agencies) {
        return agencies.stream()
                .map(it -> names.getOrDefault(it, NOTHING))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** What was sent may name a dimension the framework does not have. */
    private static String area(DimensionFramework framework, Outline outline) {
        return framework
                .find(outline.dimension())
                .flatMap(it -> it.subDimension(outline.subDimension()))
                .map(it -> it.name().in(LocaleContextHolder.getLocale()))
                .orElse(outline.dimension() + "/" + outline.subDimension());
    }

    private static String state(YearStatus status) {
        return CauseWords.state(status, LocaleContextHolder.getLocale());
    }

    private record Differences(List<Difference> found) {

        <T> void add(String label, T yours, @Nullable T theirs, Function<T, @Nullable String> field) {
            var mine = shown(field.apply(yours));
            var present = theirs == null ? NOTHING : shown(field.apply(theirs));
            if (!mine.equals(present)) {
                found.add(new Difference(label, mine, present));
            }
        }

        private static String shown(@Nullable String text) {
            return text == null || text.isBlank() ? NOTHING : text;
        }
    }
}
