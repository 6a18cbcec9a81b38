package id.mandala.planning;

import id.mandala.planning.PlanTree.Branch;
import id.mandala.values.Chosen;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the sentence above a plan asks for, as typed.
 *
 * @param tingkat level
 * @param pd agency
 * @param q words
 */
record TreeQuestion(
        @Nullable String tingkat,
        @Nullable String pd,
        @Nullable String q) {

    Optional<PlanLevel> level() {
        return Chosen.among(PlanLevel.values(), tingkat);
    }

    Optional<UUID> agency() {
        return Chosen.id(pd);
    }

    public boolean isAsked() {
        return level().isPresent() || agency().isPresent() || !text().isEmpty();
    }

    private String text() {
        return Objects.requireNonNullElse(q, "").strip().toLowerCase(Locale.ROOT);
    }

    PlanTree of(PlanTree tree) {
        return isAsked() ? tree.matching(this::fits) : tree;
    }

    private boolean fits(Branch branch) {
        var node = branch.node();
        return level().map(it -> node.level() == it).orElse(true)
                && agency().map(it -> it.equals(node.agency())).orElse(true)
                && (holds(node.text())
                        || holds(node.code())
                        || branch.indicators().stream()
                                .anyMatch(it -> holds(it.measure().name())));
    }

    private boolean holds(String words) {
        return words.toLowerCase(Locale.ROOT).contains(text());
    }
}
