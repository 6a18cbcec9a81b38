package id.mandala.masterplan;

import id.mandala.web.ConstraintRefusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Constraints of this schema that repeat a rule. */
@Configuration(proxyBeanMethods = false)
class MasterplanRefusals {

    @Bean
    ConstraintRefusal initiativeNameOnce() {
        return new ConstraintRefusal("initiative_name_once", "masterplan.name-taken");
    }

    @Bean
    ConstraintRefusal initiativeKeyOnce() {
        return new ConstraintRefusal("initiative_key_once", "masterplan.key-taken");
    }

    @Bean
    ConstraintRefusal initiativeLead() {
        return new ConstraintRefusal("initiative_lead", "masterplan.choose-agency");
    }

    @Bean
    ConstraintRefusal initiativeSupportAgency() {
        return new ConstraintRefusal("initiative_support_agency", "masterplan.choose-agency");
    }

    @Bean
    ConstraintRefusal masterplanOfYears() {
        return new ConstraintRefusal("masterplan_of_years", "masterplan.begun-that-year");
    }
}
