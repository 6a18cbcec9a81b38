package id.mandala.evaluation.verdict;

import id.mandala.documents.canonical.Canonical;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A frozen result beside the one it replaced.
 *
 * @param changes of the input since the revision before; none of the first
 */
record Revision(Verdict verdict, List<Change> changes) {

    /** @param path in the document, {@code now.answers.scores.baseline} */
    record Change(String path, Optional<String> before, Optional<String> after) {}

    static Revision of(Verdict it, @Nullable Verdict before) {
        return new Revision(it, before == null ? List.of() : changes(before, it));
    }

    private static List<Change> changes(Verdict from, Verdict to) {
        try {
            return changes(
                    Canonical.read(from.input()).paths(),
                    Canonical.read(to.input()).paths());
        } catch (RuleBroken altered) {
            return List.of();
        }
    }

    static List<Change> changes(SortedMap<String, String> from, SortedMap<String, String> to) {
        var paths = new TreeSet<>(from.keySet());
        paths.addAll(to.keySet());
        return paths.stream()
                .filter(it -> !Objects.equals(from.get(it), to.get(it)))
                .map(it -> new Change(it, Optional.ofNullable(from.get(it)), Optional.ofNullable(to.get(it))))
                .toList();
    }

    public Optional<BigDecimal> index() {
        return verdict.figure("index");
    }

    public Optional<BigDecimal> improvement() {
        return verdict.figure("improvement");
    }
}
