package id.mandala.overlap.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * A national shared application, and the items of one region that are it or do what it does.
 *
 * @param items those that carry its name first
 * @param isRebuilt whether one of them does the same under another name: the shared one should be used
 */
public record SharedUse(SharedApplication application, List<Profile> items, boolean isRebuilt) {

    public SharedUse {
        items = List.copyOf(items);
    }

    /** Of each region and application, where there is more to say than that one agency uses it. */
    public static List<SharedUse> of(List<Profile> all) {
        var byRegion = new TreeMap<String, TreeMap<Integer, List<Profile>>>();
        for (var profile : all) {
            var here = byRegion.computeIfAbsent(profile.item().region(), _ -> new TreeMap<>());
            if (profile.shared() >= 0) {
                here.computeIfAbsent(profile.shared(), _ -> new ArrayList<>()).add(profile);
            } else if (profile.isApplication() && !profile.routine()) {
                for (var application : profile.covered()) {
                    here.computeIfAbsent(application, _ -> new ArrayList<>()).add(profile);
                }
            }
        }
        var uses = new ArrayList<SharedUse>();
        byRegion.forEach((_, here) -> here.forEach((application, items) -> {
            var isRebuilt = items.stream().anyMatch(it -> it.shared() != application);
            if (isRebuilt || items.size() > 1) {
                items.sort(Comparator.comparing((Profile it) -> it.shared() != application)
                        .thenComparing(Search.ORDER));
                uses.add(new SharedUse(SharedApplications.SHIPPED.all().get(application), items, isRebuilt));
            }
        }));
        return uses;
    }
}
