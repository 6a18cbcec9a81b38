package id.mandala.region;

import id.mandala.web.ConstraintRefusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Constraints of this schema that repeat a rule. */
@Configuration(proxyBeanMethods = false)
class RegionRefusals {

    @Bean
    ConstraintRefusal agencyNameOnce() {
        return new ConstraintRefusal("agency_name_once", "region.agency-name-taken");
    }

    @Bean
    ConstraintRefusal agencyRoleOnce() {
        return new ConstraintRefusal("agency_role_once", "region.agency-duty-taken");
    }
}
