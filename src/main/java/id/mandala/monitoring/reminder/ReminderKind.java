package id.mandala.monitoring.reminder;

import id.mandala.identity.Permission;

/** What somebody is reminded of. Words: {@code monitoring.reminder.kind.<name>}, sentences: {@code monitoring.reminder.<name>}. */
enum ReminderKind {
    /** Reports not sent, three days before the month closes and on its last day. */
    WRITE(Permission.REPORT, "/isi"),
    /** Reports that wait for the head of the agency. */
    APPROVE(Permission.APPROVE_REPORTS, ""),
    /** Reports that wait for the secretariat. */
    ACCEPT(Permission.VERIFY_REPORTS, ""),
    /** Agencies that had not sent theirs when the month closed; told the day after. */
    LATE(Permission.VERIFY_REPORTS, "");

    private final Permission permission;
    private final String page;

    ReminderKind(Permission permission, String page) {
        this.permission = permission;
        this.page = page;
    }

    /** Of whoever can do something about it. */
    Permission permission() {
        return permission;
    }

    /** Below {@code /kerja/34.02/pemantauan}, where to go about it. */
    String page() {
        return page;
    }
}
