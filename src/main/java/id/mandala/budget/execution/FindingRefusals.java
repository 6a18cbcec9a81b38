package id.mandala.budget.execution;

import id.mandala.web.ConstraintRefusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Constraints on findings that repeat a rule. */
@Configuration(proxyBeanMethods = false)
class FindingRefusals {

    @Bean
    ConstraintRefusal findingOnce() {
        return new ConstraintRefusal("finding_once", "budget.finding.twice");
    }
}
