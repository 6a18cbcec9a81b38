package id.mandala.masterplan.version;

import id.mandala.masterplan.Masterplan;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the two plans a redline is asked between: versions by number or by the day they were in force, or the working plan. */
@Component
@Transactional(readOnly = true)
class VersionRedlines {

    /** Stands for the plan as it is written now. */
    static final String WORKING = "kerja";

    private final VersionDesk desk;
    private final PlanVersions versions;
    private final VersionContents contents;
    private final Redlines redlines;
    private final Today today;

    VersionRedlines(VersionDesk desk, PlanVersions versions, VersionContents contents, Redlines redlines, Today today) {
        this.desk = desk;
        this.versions = versions;
        this.contents = contents;
        this.redlines = redlines;
        this.today = today;
    }

    /**
     * @param after absent for the working plan
     */
    record Compared(PlanVersion before, Optional<PlanVersion> after, Redline redline) {}

    /** What the version changed of the one before; nothing for the first. */
    List<ItemChange> of(RegionCode region, PlanVersion version, Locale locale) {
        return versions.find(desk.plan(region), version.number() - 1)
                .map(before -> redlines.between(before, version, locale).changes())
                .orElse(List.of());
    }

    /** Empty where there is no version of that number, or none was in force that day. */
    Optional<Compared> between(RegionCode region, String from, String to, Locale locale) {
        var plan = desk.plan(region);
        var before = version(plan, from.isBlank() ? String.valueOf(today.date()) : from)
                .or(() -> from.isBlank() ? versions.of(plan).stream().findFirst() : Optional.empty());
        if (to.isBlank() || to.equals(WORKING)) {
            return before.map(
                    it -> new Compared(it, Optional.empty(), redlines.sinceThen(it, contents.working(plan), locale)));
        }
        return before.flatMap(older -> version(plan, to)
                .map(newer -> new Compared(older, Optional.of(newer), redlines.between(older, newer, locale))));
    }

    private Optional<PlanVersion> version(Masterplan plan, String asked) {
        if (asked.matches("\\d{1,4}")) {
            return versions.find(plan, Integer.parseInt(asked));
        }
        try {
            return versions.inForce(plan, LocalDate.parse(asked));
        } catch (DateTimeParseException neither) {
            return Optional.empty();
        }
    }
}
