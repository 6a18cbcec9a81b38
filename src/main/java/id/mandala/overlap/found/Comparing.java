package id.mandala.overlap.found;

import id.mandala.overlap.cases.ItemRef;
import id.mandala.overlap.cases.Judgement;
import id.mandala.overlap.engine.Group;
import id.mandala.overlap.engine.Groups;
import id.mandala.overlap.engine.Kind;
import id.mandala.overlap.engine.Profile;
import id.mandala.overlap.engine.Profiler;
import id.mandala.overlap.engine.Scorer;
import id.mandala.overlap.engine.Search;
import id.mandala.overlap.engine.SharedUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** From things to groups: the engine's pairs without those that people have judged to be none. */
final class Comparing {

    private final Search search;
    private final Map<String, Thing> things = new HashMap<>();
    private final List<Profile> profiles;
    private final Set<ItemRef.Pair> apart = new HashSet<>();

    Comparing(Profiler profiler, Scorer scorer, List<Thing> all, Collection<Judgement> judged) {
        search = new Search(profiler, scorer);
        all.forEach(it -> things.put(it.key(), it));
        profiles = all.parallelStream().map(it -> profiler.of(it.item())).toList();
        profiles.forEach(it -> search.put(it.item().id(), it));
        judged.stream().filter(it -> it.label().setsApart()).forEach(it -> apart.add(it.pair()));
    }

    /** National applications first, then by strength; numbered from 1. */
    List<FoundGroup> groups(Search.Progress progress) {
        var found = new ArrayList<FoundGroup>();
        for (var use : SharedUse.of(profiles)) {
            if (use.isRebuilt()) {
                found.add(shared(found.size() + 1, use));
            }
        }
        for (var group : Groups.of(search.pairs(this::mayMeet, progress))) {
            found.add(group(found.size() + 1, group));
        }
        return found;
    }

    private boolean mayMeet(Profile one, Profile other) {
        return Search.BETWEEN_AGENCIES.mayMeet(one, other)
                && (apart.isEmpty() || !apart.contains(new ItemRef.Pair(ref(one), ref(other))));
    }

    private FoundGroup shared(int number, SharedUse use) {
        var key = use.application().key();
        var members = use.items().stream()
                .map(it -> new FoundGroup.Member(ref(it), it.isShared(use.application())))
                .toList();
        return new FoundGroup(
                number, FoundGroup.Kind.USE_SHARED, 1, use.application().name(), Optional.of(key), members);
    }

    private FoundGroup group(int number, Group group) {
        var kind = group.kind() == Kind.DUPLICATE ? FoundGroup.Kind.DUPLICATE : FoundGroup.Kind.OVERLAP;
        var members = group.items().stream()
                .map(it -> new FoundGroup.Member(ref(it), false))
                .toList();
        return new FoundGroup(number, kind, group.strength(), group.topic(), Optional.empty(), members);
    }

    private ItemRef ref(Profile profile) {
        return Objects.requireNonNull(things.get(profile.item().id())).ref();
    }
}
