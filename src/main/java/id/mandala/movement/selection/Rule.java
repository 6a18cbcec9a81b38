package id.mandala.movement.selection;

import id.mandala.assessment.Instrument;
import id.mandala.assessment.Item;
import id.mandala.values.RuleBroken;
import java.util.List;
import java.util.Optional;

/**
 * By what a round chooses.
 *
 * @param places how many are chosen
 * @param ties components in the order that decides between equal indices; who is still equal is told apart by a lot that the
 *     ministry draws and writes down
 */
public record Rule(Instrument edition, int places, List<String> ties, List<Criterion> criteria) {
    public Rule {
        ties = List.copyOf(ties);
        criteria = List.copyOf(criteria);
    }

    static final int MOST_PLACES = 600;

    /** @throws RuleBroken {@code movement.selection.rule.…} */
    void check() {
        if (places < 1 || places > MOST_PLACES) {
            throw new RuleBroken("movement.selection.rule.places", MOST_PLACES);
        }
        var components = edition.components().stream().map(Item::key).toList();
        if (!components.containsAll(ties) || ties.stream().distinct().count() < ties.size()) {
            throw new RuleBroken("movement.selection.rule.ties", String.join(", ", components));
        }
        for (var it : criteria) {
            if (edition.question(it.question()).isEmpty() || it.from() > it.to()) {
                throw new RuleBroken("movement.selection.rule.criterion", it.question());
            }
        }
    }

    public Optional<Criterion> criterion(String question) {
        return criteria.stream().filter(it -> it.question().equals(question)).findFirst();
    }

    /** What people mark, and no index gives. */
    public List<Item.Question> marked() {
        return edition.questions().stream()
                .filter(it -> criterion(it.key()).isEmpty())
                .toList();
    }
}
