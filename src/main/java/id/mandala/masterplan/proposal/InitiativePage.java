package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Dimension;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Stage;
import id.mandala.masterplan.YearStatus;
import id.mandala.region.Area;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One initiative with its parts, its way and its history.
 *
 * @param planned how it reads when all is said
 * @param leadNow who holds its matters today, where that is another
 * @param years of its span, each with what became of it
 * @param way the steps it has taken
 * @param gaps what it lacks before it can be proposed
 * @param sections what other parts of the module say of it
 */
record InitiativePage(
        Area region,
        Masterplan plan,
        Initiative initiative,
        PlannedInitiative planned,
        Dimension dimension,
        List<String> leadNow,
        List<Year> years,
        List<StageChanges.StageChange> way,
        List<Completeness.Gap> gaps,
        List<Section> sections,
        Rights rights) {

    /** A template whose fragment {@code section} shows the content. */
    record Section(String template, Object content) {}

    record Year(int year, @Nullable YearStatus status) {}

    /** @param moves the stages this person may take it to now */
    record Rights(boolean edit, boolean publish, List<Stage> moves) {}

    public Optional<Dimension.SubDimension> subDimension() {
        return dimension.subDimension(initiative.outline().subDimension());
    }

    public boolean isWhole(PartKind part) {
        return gaps.stream().noneMatch(it -> it.part() == part);
    }

    static List<Year> years(Initiative initiative, Map<Integer, YearStatus> reported) {
        return initiative.outline().span().years().stream()
                .map(year -> new Year(year, reported.get(year)))
                .toList();
    }
}
