package id.mandala.masterplan.book;

import id.mandala.masterplan.Dimension;
import id.mandala.masterplan.DimensionFramework;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.issue.Issue;
import id.mandala.masterplan.proposal.PlannedInitiative;
import id.mandala.masterplan.version.PlanContents;
import id.mandala.masterplan.version.Redline;
import id.mandala.values.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All a book is written from.
 *
 * @param contents of a version, or of the plan as it is written now
 * @param edition which version, by what regulation; or that it is a draft
 * @param issues the region's problems
 * @param redline what changed since the version before; absent for the first
 */
record BookSource(
        String region,
        Masterplan plan,
        PlanContents contents,
        DimensionFramework framework,
        String edition,
        List<Issue> issues,
        Optional<Redline> redline,
        LocalDate date,
        Locale locale) {

    List<PlannedInitiative> initiatives() {
        return contents.initiatives();
    }

    List<PlannedInitiative> of(Dimension dimension) {
        return initiatives().stream()
                .filter(it -> it.outline().dimension().equals(dimension.key()))
                .toList();
    }

    List<PlannedInitiative> quickWins() {
        return initiatives().stream()
                .filter(it -> it.particulars().isQuickWin())
                .toList();
    }

    /** The word under {@code masterplan.book.<key>} or, where the key is whole, under it. */
    String word(String key, Object... arguments) {
        var whole = key.startsWith("masterplan.") ? key : "masterplan.book." + key;
        return Messages.text(whole, locale, List.of(arguments));
    }

    String name(Dimension dimension) {
        return dimension.name().in(locale);
    }
}
