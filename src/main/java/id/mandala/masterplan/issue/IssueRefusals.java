package id.mandala.masterplan.issue;

import id.mandala.web.ConstraintRefusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Constraints on issues that repeat a rule. */
@Configuration(proxyBeanMethods = false)
class IssueRefusals {

    @Bean
    ConstraintRefusal issueTitleOnce() {
        return new ConstraintRefusal("issue_title_once", "masterplan.issue-title-taken");
    }

    /** An initiative names an issue that somebody took out meanwhile. */
    @Bean
    ConstraintRefusal initiativeIssue() {
        return new ConstraintRefusal("initiative_issue_issue", "masterplan.choose-from-list");
    }
}
