package id.mandala.masterplan.sheet;

import id.mandala.masterplan.Initiative;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What initiatives are called in a file: by their code, by their name, or by both name and lead agency. */
final class InitiativeNames {

    private InitiativeNames() {}

    static Called<UUID> of(Collection<Entry> entries, Map<UUID, String> agencies) {
        return of(entries, List.of(), agencies);
    }

    /** @param drafts of the file: they are called as the file calls them, or else as they were called before */
    static Called<UUID> of(Collection<Entry> entries, Collection<Draft> drafts, Map<UUID, String> agencies) {
        var names = new HashMap<UUID, List<String>>();
        var former = new HashMap<UUID, List<String>>();
        entries.forEach(it -> names.put(it.initiative().id(), names(it.initiative(), agencies)));
        for (var draft : drafts) {
            var before = names.put(draft.id(), names(draft.after().initiative(), agencies));
            if (before != null) {
                former.put(draft.id(), before);
            }
        }
        return new Called<>(names, former);
    }

    private static List<String> names(Initiative initiative, Map<UUID, String> agencies) {
        var outline = initiative.outline();
        var names = new ArrayList<String>();
        if (outline.key() != null) {
            names.add(outline.key());
        }
        names.add(outline.name());
        names.add(outline.name() + " (" + agencies.getOrDefault(outline.lead(), "") + ")");
        return names;
    }
}
