package id.mandala.masterplan.version;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A version of a plan, adopted or on its way to it.
 *
 * @param plan the masterplan's id
 * @param number 1, 2, 3 … within the plan
 * @param counted initiatives by dimension
 * @param takenAt when its content was taken from the working plan
 */
public record PlanVersion(
        RegionCode region,
        UUID plan,
        int number,
        String title,
        String note,
        LegalInstrument instrument,
        VersionStage stage,
        Steps steps,
        SortedMap<String, Integer> counted,
        Instant takenAt,
        int version) {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_NOTE = 2000;

    public PlanVersion {
        title = title.strip();
        note = note.strip();
        counted = Collections.unmodifiableSortedMap(new TreeMap<>(counted));
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new RuleBroken("masterplan.version-title", LONGEST_TITLE);
        }
        if (note.length() > LONGEST_NOTE) {
            throw new RuleBroken("masterplan.text-too-long", LONGEST_NOTE);
        }
    }

    public int initiatives() {
        return counted.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether it changes an earlier version, so that every change needs its reason. */
    public boolean amends() {
        return number > 1;
    }

    public boolean isInForceOn(LocalDate day) {
        return steps.inForce().filter(it -> !it.isAfter(day)).isPresent();
    }

    void requireOpen() {
        if (!stage.isOpen()) {
            throw new RuleBroken("masterplan.version-adopted");
        }
    }

    PlanVersion described(String title, String note, LegalInstrument instrument) {
        requireOpen();
        return with(title, note, instrument, stage, steps);
    }

    PlanVersion taken(SortedMap<String, Integer> counted, Instant at) {
        requireOpen();
        return new PlanVersion(region, plan, number, title, note, instrument, stage, steps, counted, at, version);
    }

    PlanVersion harmonised(LocalDate on) {
        requireNext(VersionStage.HARMONISED);
        return with(
                title,
                note,
                instrument,
                VersionStage.HARMONISED,
                new Steps(Optional.of(on), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** @throws RuleBroken {@code masterplan.version-number} without the number the instrument got */
    PlanVersion signed(LocalDate on, String number) {
        requireNext(VersionStage.SIGNED);
        if (number.isBlank()) {
            throw new RuleBroken("masterplan.version-number");
        }
        return with(
                title,
                note,
                new LegalInstrument(instrument.kind(), number, instrument.about()),
                VersionStage.SIGNED,
                new Steps(steps.harmonised(), Optional.of(on), Optional.empty(), Optional.empty()));
    }

    PlanVersion promulgated(LocalDate on, LocalDate inForceFrom) {
        requireNext(VersionStage.PROMULGATED);
        return with(
                title,
                note,
                instrument,
                VersionStage.PROMULGATED,
                new Steps(steps.harmonised(), steps.signed(), Optional.of(on), Optional.of(inForceFrom)));
    }

    private void requireNext(VersionStage to) {
        if (stage.next().filter(it -> it == to).isEmpty()) {
            throw new RuleBroken("masterplan.version-stage");
        }
    }

    private PlanVersion with(String title, String note, LegalInstrument instrument, VersionStage stage, Steps steps) {
        return new PlanVersion(region, plan, number, title, note, instrument, stage, steps, counted, takenAt, version);
    }
}
