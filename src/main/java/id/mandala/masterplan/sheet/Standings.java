package id.mandala.masterplan.sheet;

import id.mandala.masterplan.Outline;
import id.mandala.values.RuleBroken;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Which drafts break a rule beside those that stand. */
final class Standings {

    private final Drafts drafts;
    private final Set<Object> names = new HashSet<>();

    /** @param others initiatives that stand, drafts among them */
    Standings(Drafts drafts, Collection<Entry> others) {
        this.drafts = drafts;
        others.stream()
                .map(Entry::initiative)
                .filter(it -> !drafts.has(it.id()))
                .flatMap(it -> names(it.outline()))
                .forEach(names::add);
    }

    Set<UUID> broken() {
        var circles = new Circles(drafts);
        var broken = new HashSet<UUID>();
        for (var draft : drafts.all()) {
            var outline = draft.after().initiative().outline();
            if (names(outline).anyMatch(names::contains) || !standsBeside(draft, circles)) {
                broken.add(draft.id());
            }
        }
        return broken;
    }

    private boolean standsBeside(Draft draft, Circles circles) {
        var dependencies = draft.parts().dependencies();
        try {
            dependencies.checkOf(draft.id());
            circles.refuseFrom(draft);
        } catch (RuleBroken broken) {
            return false;
        }
        return dependencies.alternatives().stream()
                .noneMatch(it ->
                        drafts.entry(it).parts().dependencies().prerequisites().contains(draft.id()));
    }

    private static Stream<Object> names(Outline outline) {
        return Stream.concat(Stream.of(Known.Named.of(outline)), Known.key(outline).stream());
    }
}
