package id.mandala.region;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency of a region (perangkat daerah, OPD). It ends by its last day and is never deleted: what it owned still names it.
 *
 * @param duty the part it has in the programme, held by one agency at a time; absent for most
 * @param validTo its last day; absent while it goes on
 */
public record Agency(
        RegionCode region,
        UUID id,
        String name,
        @Nullable String shortName,
        Kind kind,
        @Nullable Duty duty,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version) {

    public enum Kind {
        DEPARTMENT,
        BOARD,
        OFFICE,
        INSPECTORATE,
        SECRETARIAT,
        SECRETARIAT_DIVISION,
        COUNCIL_SECRETARIAT,
        PUBLIC_ORDER,
        HOSPITAL,
        DISTRICT,
        WARD,
        BUMD,
        OTHER
    }

    public enum Duty {
        /** Keeps the programme's secretariat. */
        DIGITAL_LEAD,
        /** Keeps the programme in line with the development plans. */
        PLANNING_LEAD
    }

    /** What people call it: the short name where there is one. */
    public String calledBy() {
        return shortName == null ? name : shortName;
    }

    public boolean livesOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Closed with {@code lastDay}; the next version, to be written over this one. */
    Agency closed(LocalDate lastDay) {
        if (validTo != null) {
            throw new RuleBroken("region.agency-closed", name, validTo);
        }
        if (lastDay.isBefore(validFrom)) {
            throw new RuleBroken("region.agency-ends-before-start", name, validFrom);
        }
        return new Agency(region, id, name, shortName, kind, duty, validFrom, lastDay, version);
    }
}
