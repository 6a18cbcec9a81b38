package id.mandala.masterplan.issue;

import id.mandala.masterplan.proposal.Part;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an issue.
 *
 * @param affected which people feel it
 * @param evidence how one knows: figures with their source, complaints, reports
 * @param dimension key of a dimension of the masterplan's framework; absent where it belongs to none alone
 * @param places codes of districts; none where it is the whole region's
 */
public record Statement(
        String title,
        String cause,
        String affected,
        String evidence,
        @Nullable String dimension,
        SortedSet<RegionCode> places) {

    /** @throws RuleBroken {@code masterplan.issue-title}, {@code masterplan.text-too-long} */
    public Statement {
        title = title.strip();
        if (title.isEmpty() || title.length() > Part.LONGEST_LINE) {
            throw new RuleBroken("masterplan.issue-title", Part.LONGEST_LINE);
        }
        cause = Part.text(cause);
        affected = Part.text(affected);
        evidence = Part.text(evidence);
        dimension = dimension == null || dimension.isBlank() ? null : dimension.strip();
        places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
    }

    /** @throws RuleBroken {@code masterplan.issue-place} where one is no district of the region's */
    void checkPlaces(Collection<RegionCode> districts) {
        places.stream().filter(it -> !districts.contains(it)).findFirst().ifPresent(it -> {
            throw new RuleBroken("masterplan.issue-place", it.value());
        });
    }
}
