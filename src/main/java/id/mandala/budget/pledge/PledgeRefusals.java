package id.mandala.budget.pledge;

import id.mandala.web.ConstraintRefusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Constraints on pledges that repeat a rule. */
@Configuration(proxyBeanMethods = false)
class PledgeRefusals {

    @Bean
    ConstraintRefusal pledgeInitiative() {
        return new ConstraintRefusal("pledge_initiative", "budget.line.initiative-gone");
    }

    @Bean
    ConstraintRefusal pledgeOnce() {
        return new ConstraintRefusal("pledge_once", "budget.pledge.twice");
    }
}
