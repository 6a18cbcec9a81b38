package id.mandala.planning;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mission, goal, objective, programme, kegiatan or sub kegiatan of a plan.
 *
 * @param parent absent for a mission
 * @param place among the nodes beneath one parent
 * @param successor the node of the next plan that goes on from this one
 * @param discontinued somebody said that none does
 */
public record PlanNode(
        RegionCode region,
        UUID id,
        UUID plan,
        @Nullable UUID parent,
        int place,
        Outline outline,
        @Nullable UUID successor,
        boolean discontinued,
        int version) {

    /**
     * What people write of a node.
     *
     * @param code own number of a mission, goal or objective, may be empty; the budget code from the programme down, in the one
     *     spelling of {@link BudgetCode}
     * @param agency who carries it out, from the programme down
     */
    public record Outline(
            PlanLevel level,
            String code,
            String text,
            @Nullable UUID agency) {

        static final int LONGEST_CODE = 40;
        static final int LONGEST_TEXT = 1000;

        /** @throws RuleBroken where text, code or agency do not suit the level */
        public Outline {
            text = text.strip();
            code = code.strip();
            if (text.isEmpty() || text.length() > LONGEST_TEXT) {
                throw new RuleBroken("planning.text", LONGEST_TEXT);
            }
            if (level.isBudgeted()) {
                code = BudgetCode.of(code).at(level).value();
                if (agency == null) {
                    throw new RuleBroken("planning.agency-missing");
                }
            } else if (code.length() > LONGEST_CODE) {
                throw new RuleBroken("planning.code-too-long", LONGEST_CODE);
            } else if (agency != null) {
                throw new RuleBroken("planning.agency-too-high");
            }
        }

        /** @throws RuleBroken where this cannot stand below {@code above}, the outline of its parent; absent for a mission */
        void checkBelow(@Nullable Outline above) {
            var expected = level.above().orElse(null);
            if (!Objects.equals(expected, above == null ? null : above.level())) {
                throw new RuleBroken("planning.level-not-below");
            }
            if (above != null && above.level().isBudgeted() && !code.startsWith(above.code() + ".")) {
                throw new RuleBroken("planning.code-not-below", code, above.code());
            }
        }
    }

    public PlanLevel level() {
        return outline.level();
    }

    public String code() {
        return outline.code();
    }

    public String text() {
        return outline.text();
    }

    public @Nullable UUID agency() {
        return outline.agency();
    }

    PlanNode with(Outline changed) {
        return new PlanNode(region, id, plan, parent, place, changed, successor, discontinued, version);
    }
}
