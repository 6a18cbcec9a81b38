package id.mandala.planning;

import id.mandala.web.ConstraintRefusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Constraints of this schema that repeat a rule. */
@Configuration(proxyBeanMethods = false)
class PlanningRefusals {

    @Bean
    ConstraintRefusal planBeginsOnce() {
        return new ConstraintRefusal("medium_term_plan_begins_once", "planning.begun-that-year");
    }

    @Bean
    ConstraintRefusal nodeParent() {
        return new ConstraintRefusal("plan_node_parent", "planning.node-has-children");
    }

    @Bean
    ConstraintRefusal nodeSuccessor() {
        return new ConstraintRefusal("plan_node_successor", "planning.node-is-successor");
    }

    @Bean
    ConstraintRefusal nodeAgency() {
        return new ConstraintRefusal("plan_node_agency", "planning.agency-missing");
    }
}
