package id.mandala.identity;

import static id.mandala.identity.Permission.*;
import static id.mandala.identity.Permission.APPROVE_REPORTS;
import static id.mandala.identity.Permission.REPORT;
import static id.mandala.identity.Permission.VERIFY_REPORTS;

import id.mandala.values.RegionCode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The roles of a programme; what each may do stands here and nowhere else. */
public enum Role {
    AGENCY_OFFICER(SEE_REGION, EDIT_INITIATIVES, REPORT),
    AGENCY_HEAD(SEE_REGION, APPROVE_REPORTS),
    SECRETARIAT(
            SEE_REGION,
            EDIT_INITIATIVES,
            IMPORT_INITIATIVES,
            PUBLISH_INITIATIVES,
            REVIEW_PROPOSALS,
            ADOPT_PLAN,
            VERIFY_REPORTS,
            CLAIM,
            APPLY,
            EDIT_AGENCIES,
            SEE_AUDIT),
    PLANNER(SEE_REGION, EDIT_PLANS, EDIT_BUDGET, EDIT_INITIATIVES, IMPORT_INITIATIVES, ALIGN_PROPOSALS),
    REGENT(SEE_REGION, SIGN_AGREEMENTS),
    COUNCIL_MEMBER(SEE_REGION),
    ASSESSOR(SEE_REGION, MARK, WRITE_FINDINGS),
    /** Guides regencies through the four Bimtek. */
    EXPERT(SEE_REGION, GUIDE),
    PROVINCE(SEE_REGION),
    MINISTRY(SEE_REGION, IMPORT_RESULTS, PUBLISH_RESULTS, WRITE_FINDINGS, LEAD_MOVEMENT, SIGN_AGREEMENTS),
    ADMINISTRATOR(SEE_REGION, MANAGE_ACCOUNTS, EDIT_AGENCIES, SEE_AUDIT),
    /** The program itself; never granted to an account. */
    PROGRAM(Permission.values());

    @SuppressWarnings("ImmutableEnumChecker") // a Set.of never changes; the checker knows only Guava's
    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** What an administrator may give. */
    static final List<Role> GRANTABLE =
            Arrays.stream(values()).filter(it -> it != PROGRAM).toList();

    /** Whether the role is one of this level: a regent leads a regency, a ministry the nation. */
    boolean fits(RegionCode region) {
        return switch (this) {
            case AGENCY_OFFICER, AGENCY_HEAD, SECRETARIAT, PLANNER, REGENT, COUNCIL_MEMBER -> region.isRegency();
            case PROVINCE -> region.isProvince();
            case MINISTRY -> region.isNation();
            case ASSESSOR, EXPERT, ADMINISTRATOR -> !region.isDistrict();
            case PROGRAM -> false;
        };
    }

    /** Whether it is held for one agency and not for all of its region. */
    public boolean isOfAgency() {
        return this == AGENCY_OFFICER || this == AGENCY_HEAD;
    }

    public boolean allows(Permission permission) {
        return permissions.contains(permission);
    }
}
