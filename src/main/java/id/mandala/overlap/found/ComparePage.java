package id.mandala.overlap.found;

import id.mandala.overlap.cases.Judgement;
import id.mandala.overlap.cases.OverlapCase;
import id.mandala.overlap.engine.Comparison;
import id.mandala.overlap.engine.Comparison.Aspect;
import id.mandala.overlap.engine.Comparison.Topic;
import id.mandala.overlap.engine.Likeness;
import id.mandala.region.Area;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Two things side by side.
 *
 * @param isOwn whether both are the region's, so that a case can be opened
 * @param cases running ones in which both stand
 * @param judged what people said they are to each other
 * @param judges whether this person's judgement counts
 */
record ComparePage(
        Area region,
        Thing one,
        Thing other,
        Comparison comparison,
        boolean isOwn,
        List<OverlapCase> cases,
        Optional<Judgement> judged,
        boolean decides,
        boolean judges) {

    /** A row of the table of what is common and what is not. */
    record Row(Aspect aspect, List<String> common, List<String> onlyOne, List<String> onlyOther) {

        boolean isEmpty() {
            return common.isEmpty() && onlyOne.isEmpty() && onlyOther.isEmpty();
        }
    }

    public List<Row> rows() {
        return Arrays.stream(Aspect.values())
                .map(it -> new Row(
                        it,
                        terms(comparison.common(), it),
                        terms(comparison.onlyOne(), it),
                        terms(comparison.onlyOther(), it)))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    public List<Likeness.Part> speaksFor() {
        return comparison.likeness().parts().stream()
                .filter(it -> it.share() > 0)
                .toList();
    }

    public List<Likeness.Part> speaksAgainst() {
        return comparison.likeness().parts().stream()
                .filter(it -> it.share() < 0)
                .toList();
    }

    /** Of all that speaks for or against, this one's weight, as whole per cent. */
    public int percent(Likeness.Part part) {
        var all = comparison.likeness().parts().stream()
                .mapToDouble(it -> Math.abs(it.share()))
                .sum();
        return (int) Math.round(100 * Math.abs(part.share()) / Math.max(all, 1e-9));
    }

    public String asItems() {
        return "item=" + one.ref() + "&item=" + other.ref();
    }

    private static List<String> terms(List<Topic> topics, Aspect aspect) {
        return topics.stream()
                .filter(it -> it.aspect() == aspect)
                .map(Topic::term)
                .distinct()
                .toList();
    }
}
