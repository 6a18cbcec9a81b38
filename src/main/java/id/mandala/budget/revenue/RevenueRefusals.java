package id.mandala.budget.revenue;

import id.mandala.web.ConstraintRefusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Constraints on own-source revenue that repeat a rule, or keep what something hangs on. */
@Configuration(proxyBeanMethods = false)
class RevenueRefusals {

    @Bean
    ConstraintRefusal revenueAccountOnce() {
        return new ConstraintRefusal("revenue_account_once", "budget.revenue.twice");
    }

    @Bean
    ConstraintRefusal revenueAccountHasYears() {
        return new ConstraintRefusal("revenue_year_account", "budget.revenue.has-years");
    }

    @Bean
    ConstraintRefusal revenueAccountHasEffects() {
        return new ConstraintRefusal("revenue_effect_account", "budget.revenue.has-effects");
    }

    @Bean
    ConstraintRefusal revenueYearHasCause() {
        return new ConstraintRefusal("revenue_shortfall_year", "budget.revenue.year-explained");
    }

    @Bean
    ConstraintRefusal revenueYearHasActions() {
        return new ConstraintRefusal("revenue_action_year", "budget.revenue.year-explained");
    }

    /** Two people wrote the same new year. */
    @Bean
    ConstraintRefusal revenueYearOnce() {
        return new ConstraintRefusal("revenue_year_pkey", "budget.revenue.year-twice-now");
    }
}
