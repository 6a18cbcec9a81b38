package id.mandala.budget.adjustment;

import id.mandala.web.ConstraintRefusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Constraints on adjustments and their ledger that repeat a rule. */
@Configuration(proxyBeanMethods = false)
class AdjustmentRefusals {

    /** Two people carried the same left-over money on. */
    @Bean
    ConstraintRefusal leftOverOnce() {
        return new ConstraintRefusal("carry_over_left_once", "budget.carry.none-left");
    }
}
