package id.mandala.evaluation.evidence;

import id.mandala.web.ConstraintRefusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Constraints of the ledger that repeat a rule, for when two are at it at once. */
@Configuration(proxyBeanMethods = false)
class EvidenceRefusals {

    @Bean
    ConstraintRefusal evidenceOnce() {
        return new ConstraintRefusal("ledger_file_once", "evaluation.evidence.same");
    }

    @Bean
    ConstraintRefusal evidenceReplacedOnce() {
        return new ConstraintRefusal("ledger_replaced_once", "evaluation.evidence.replaced");
    }

    @Bean
    ConstraintRefusal evidenceYearOpen() {
        return new ConstraintRefusal("ledger_year_open", "evaluation.evidence.closed");
    }
}
