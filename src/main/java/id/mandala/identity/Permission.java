package id.mandala.identity;

/** What a role may do within its scope. */
public enum Permission {
    SEE_REGION,
    EDIT_AGENCIES,
    EDIT_PLANS,
    EDIT_BUDGET,
    EDIT_INITIATIVES,
    IMPORT_INITIATIVES,
    PUBLISH_INITIATIVES,
    REVIEW_PROPOSALS,
    ALIGN_PROPOSALS,
    ADOPT_PLAN,
    REPORT,
    APPROVE_REPORTS,
    VERIFY_REPORTS,
    CLAIM,
    MARK,
    WRITE_FINDINGS,
    IMPORT_RESULTS,
    PUBLISH_RESULTS,
    MANAGE_ACCOUNTS,
    SEE_AUDIT
}
