package id.mandala.evaluation.desk;

import id.mandala.web.ConstraintRefusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Constraints of the desk that repeat a rule. */
@Configuration(proxyBeanMethods = false)
class DeskRefusals {

    @Bean
    ConstraintRefusal markAfterOthersForAReason() {
        return new ConstraintRefusal("mark_after_others_for_a_reason", "evaluation.desk.why");
    }
}
