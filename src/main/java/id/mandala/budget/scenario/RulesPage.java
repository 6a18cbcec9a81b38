package id.mandala.budget.scenario;

import id.mandala.masterplan.proposal.PlannedInitiative;
import id.mandala.region.Area;
import id.mandala.values.Explained;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What initiatives are held to be worth, and what may be done to them.
 *
 * @param edited the one whose form is open
 */
record RulesPage(
        Area region, List<Row> rows, Optional<Row> edited, RuleForm form, Map<String, String> problems, boolean edits) {

    /** @param computed by the rule of {@link Worth}, whether it is used or not */
    record Row(PlannedInitiative initiative, InitiativeRule rule, Explained<BigDecimal> computed) {

        public BigDecimal worth() {
            return rule.worth().orElseGet(computed::value);
        }
    }
}
