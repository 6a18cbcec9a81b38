package id.mandala.overlap.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Brings pairs together into groups, the most alike first: two groups become one while their items are alike on the whole (average link
 * at least half of the strongest), and no group grows beyond what people can talk about at one table.
 */
public final class Groups {

    private static final int LARGEST = 12;
    private static final double COHESION = 0.5;

    /** Items that stand together so far; each is itself, whatever it holds. */
    private static final class Circle {
        private final List<Profile> members = new ArrayList<>();
    }

    private final Map<Profile, Circle> circles = new HashMap<>();
    private final Map<Profile, Map<Profile, Search.Pair>> links = new HashMap<>();

    private Groups() {}

    /** @param pairs the most alike first, as {@link Search#pairs} gives them */
    public static List<Group> of(List<Search.Pair> pairs) {
        var groups = new Groups();
        pairs.forEach(groups::link);
        pairs.forEach(groups::join);
        return new HashSet<>(groups.circles.values())
                .stream()
                        .filter(it -> it.members.size() > 1)
                        .map(groups::group)
                        .sorted(Comparator.comparingDouble((Group it) -> -it.strength())
                                .thenComparing(it -> it.items().getFirst(), Search.ORDER))
                        .toList();
    }

    private void link(Search.Pair pair) {
        links.computeIfAbsent(pair.one(), _ -> new HashMap<>()).put(pair.other(), pair);
        links.computeIfAbsent(pair.other(), _ -> new HashMap<>()).put(pair.one(), pair);
    }

    private void join(Search.Pair pair) {
        var left = circle(pair.one());
        var right = circle(pair.other());
        if (!left.equals(right)
                && left.members.size() + right.members.size() <= LARGEST
                && averageLink(left, right) >= COHESION * pair.likeness().score()) {
            left.members.addAll(right.members);
            right.members.forEach(it -> circles.put(it, left));
        }
    }

    private Circle circle(Profile profile) {
        return circles.computeIfAbsent(profile, it -> {
            var circle = new Circle();
            circle.members.add(it);
            return circle;
        });
    }

    private double averageLink(Circle left, Circle right) {
        var sum = 0.0;
        for (var one : left.members) {
            for (var other : right.members) {
                var pair = links.getOrDefault(one, Map.of()).get(other);
                sum += pair == null ? 0 : pair.likeness().score();
            }
        }
        return sum / (left.members.size() * right.members.size());
    }

    private Group group(Circle circle) {
        var members = circle.members.stream().sorted(Search.ORDER).toList();
        var pairs = members.stream()
                .flatMap(one -> links.getOrDefault(one, Map.of()).values().stream()
                        .filter(it -> it.one().equals(one) && circle.members.contains(it.other())))
                .sorted(Search.Pair.ORDER)
                .toList();
        var strength = pairs.stream().mapToDouble(it -> it.likeness().score()).sum() / counting(members);
        return new Group(members, pairs, strength);
    }

    /** How many of their pairs count: what one agency has of a thing says nothing against two having it. */
    private int counting(List<Profile> members) {
        var count = 0;
        for (var i = 0; i < members.size(); i++) {
            var alike = links.getOrDefault(members.get(i), Map.of());
            for (var j = i + 1; j < members.size(); j++) {
                var other = members.get(j);
                count += alike.containsKey(other) || !members.get(i).agencyKey().equals(other.agencyKey()) ? 1 : 0;
            }
        }
        return count;
    }
}
