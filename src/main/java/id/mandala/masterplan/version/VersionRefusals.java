package id.mandala.masterplan.version;

import id.mandala.web.ConstraintRefusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Constraints of the versions' tables that repeat a rule. */
@Configuration(proxyBeanMethods = false)
class VersionRefusals {

    @Bean
    ConstraintRefusal planVersionOneOpen() {
        return new ConstraintRefusal("plan_version_one_open", "masterplan.version-open");
    }
}
