package id.mandala.region;

import id.mandala.values.RuleBroken;
import org.jspecify.annotations.Nullable;

/** The official name of an agency, and the short one people use where there is one. */
record AgencyName(String full, @Nullable String brief) {

    private static final int LONGEST = 200;

    AgencyName {
        full = full.strip();
        if (full.isEmpty() || full.length() > LONGEST) {
            throw new RuleBroken("region.agency-name", LONGEST);
        }
        brief = brief == null || brief.isBlank() ? null : brief.strip();
        if (brief != null && brief.length() > LONGEST) {
            throw new RuleBroken("region.agency-short-name", LONGEST);
        }
    }
}
