package id.mandala.masterplan.sheet;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.proposal.Dependencies;
import id.mandala.masterplan.proposal.IssueNames;
import id.mandala.masterplan.proposal.Particulars;
import id.mandala.masterplan.proposal.PlansAbove;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings back how initiatives stood, as far as what they spoke of is still there. */
@Component
class Former {

    private final Entries entries;
    private final IssueNames issues;
    private final PlansAbove above;

    Former(Entries entries, IssueNames issues, PlansAbove above) {
        this.entries = entries;
        this.issues = issues;
        this.above = above;
    }

    /**
     * Of what an import wrote, that which still stands as it left it.
     *
     * @param changed on the way back to how it stood before
     * @param brought by the import
     */
    record Untouched(List<Draft> changed, List<Initiative> brought) {}

    /** What would break a rule by standing again as it stood is left too: another has its code by now, or waits for it. */
    Untouched untouched(Masterplan plan, Collection<TakenImports.Item> items) {
        var present = entries.of(plan);
        var standing = items.stream()
                .flatMap(item -> Optional.ofNullable(present.get(item.initiative()))
                        .filter(it -> it.initiative().version() == item.after())
                        .map(it -> new Standing(it, item.content()))
                        .stream())
                .toList();
        var drafts = drafts(plan, present, standing);
        var brought = standing.stream()
                .filter(it -> it.before().isEmpty())
                .map(it -> it.present().initiative())
                .toList();
        var others = new HashMap<>(present);
        brought.forEach(it -> others.remove(it.id()));
        while (drafts.removeAll(new Standings(drafts, others.values()).broken())) {
            // what is left alone may be in the way of another
        }
        return new Untouched(drafts.all(), brought);
    }

    /** @param before how it stood, as JSON; absent where the import brought it */
    private record Standing(Entry present, Optional<String> before) {

        Optional<Draft> draft() {
            return before.map(
                    it -> new Draft(Optional.of(present), EntryJson.read(it, present.initiative()), Optional.empty()));
        }
    }

    private Drafts drafts(Masterplan plan, Map<UUID, Entry> present, List<Standing> standing) {
        var drafts = new Drafts(present);
        standing.forEach(it -> it.draft().ifPresent(drafts::add));
        var living = new Living(present.keySet(), ids(issues.of(plan).keySet()), ids(nodes(plan, drafts)));
        drafts.all().forEach(it -> it.restrict(living::of));
        return drafts;
    }

    private Set<String> nodes(Masterplan plan, Drafts drafts) {
        var nodes = drafts.all().stream()
                .flatMap(it -> it.parts().means().node().stream())
                .collect(Collectors.toSet());
        return above.paths(plan.region(), nodes).keySet();
    }

    private static Set<UUID> ids(Set<String> texts) {
        return texts.stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    /** What is still there to be spoken of. */
    private record Living(Set<UUID> initiatives, Set<UUID> issues, Set<UUID> nodes) {

        Particulars of(Particulars parts) {
            var dependencies = parts.dependencies();
            return parts.with(parts.reason().withIssues(both(parts.reason().issues(), issues)))
                    .with(parts.means().withNode(parts.means().node().filter(nodes::contains)))
                    .with(new Dependencies(
                            both(dependencies.prerequisites(), initiatives),
                            both(dependencies.alternatives(), initiatives),
                            dependencies.risks()));
        }

        private static Set<UUID> both(Set<UUID> some, Set<UUID> others) {
            return some.stream().filter(others::contains).collect(Collectors.toSet());
        }
    }
}
