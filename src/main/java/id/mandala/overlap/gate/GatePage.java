package id.mandala.overlap.gate;

import id.mandala.masterplan.Initiative;
import id.mandala.overlap.cases.ItemKind;
import id.mandala.overlap.cases.ItemRef;
import id.mandala.overlap.found.Lookalikes;
import id.mandala.region.Area;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What resembles a new application, and the question why it is needed all the same.
 *
 * @param before the answer that is kept
 * @param typed the one that was refused just now
 */
record GatePage(
        Area region,
        Initiative initiative,
        Lookalikes found,
        Optional<GateCheck> before,
        @Nullable String typed,
        Map<String, String> problems) {

    public ItemRef self() {
        return new ItemRef(ItemKind.INITIATIVE, initiative.id());
    }

    /** Sent along with the answer, so that nothing is answered that was not shown. */
    public List<String> shown() {
        return GateCheck.seen(found).stream().map(GateCheck.Seen::key).toList();
    }

    /** The answer to nothing is the program's, and no beginning for an own one. */
    public String answer() {
        return Objects.requireNonNullElseGet(
                typed,
                () -> before.filter(it -> !it.found().isEmpty())
                        .map(GateCheck::answer)
                        .orElse(""));
    }

    public int seen() {
        return before.map(GateCheck::version).orElse(0);
    }
}
