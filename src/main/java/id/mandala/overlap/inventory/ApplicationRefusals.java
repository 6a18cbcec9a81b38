package id.mandala.overlap.inventory;

import id.mandala.web.ConstraintRefusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Constraints on applications that repeat a rule. */
@Configuration(proxyBeanMethods = false)
class ApplicationRefusals {

    @Bean
    ConstraintRefusal applicationNameOnce() {
        return new ConstraintRefusal("application_name_once", "overlap.application-name-taken");
    }

    @Bean
    ConstraintRefusal applicationAgency() {
        return new ConstraintRefusal("application_agency", "overlap.choose-agency");
    }

    /** An application names an initiative that somebody took out meanwhile. */
    @Bean
    ConstraintRefusal applicationInitiative() {
        return new ConstraintRefusal("application_initiative", "overlap.initiative-gone");
    }
}
