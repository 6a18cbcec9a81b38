package id.mandala.identity;

import static id.mandala.identity.Permission.*;

import java.util.Set;

/** The roles of a programme; what each may do stands here and nowhere else. */
public enum Role {
    AGENCY_OFFICER(SEE_REGION, EDIT_INITIATIVES),
    SECRETARIAT(SEE_REGION, EDIT_INITIATIVES, IMPORT_INITIATIVES, PUBLISH_INITIATIVES, EDIT_AGENCIES, SEE_AUDIT),
    PLANNER(SEE_REGION, EDIT_INITIATIVES, IMPORT_INITIATIVES),
    REGENT(SEE_REGION),
    COUNCIL_MEMBER(SEE_REGION),
    ASSESSOR(SEE_REGION, MARK, WRITE_FINDINGS),
    PROVINCE(SEE_REGION),
    MINISTRY(SEE_REGION, IMPORT_RESULTS, PUBLISH_RESULTS, WRITE_FINDINGS),
    ADMINISTRATOR(SEE_REGION, MANAGE_ACCOUNTS, EDIT_AGENCIES, SEE_AUDIT),
    /** The program itself; never granted to an account. */
    PROGRAM(Permission.values());

    @SuppressWarnings("ImmutableEnumChecker") // a Set.of never changes; the checker knows only Guava's
    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = Set.of(permissions);
    }

    public boolean allows(Permission permission) {
        return permissions.contains(permission);
    }
}
