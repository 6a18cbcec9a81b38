package id.mandala.budget.line;

import id.mandala.web.ConstraintRefusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Constraints on budget lines that repeat a rule. */
@Configuration(proxyBeanMethods = false)
class LineRefusals {

    @Bean
    ConstraintRefusal lineAgency() {
        return new ConstraintRefusal("line_agency", "budget.line.agency");
    }

    @Bean
    ConstraintRefusal lineInitiative() {
        return new ConstraintRefusal("line_initiative", "budget.line.initiative-gone");
    }

    @Bean
    ConstraintRefusal lineOnce() {
        return new ConstraintRefusal("line_once", "budget.line.twice");
    }
}
