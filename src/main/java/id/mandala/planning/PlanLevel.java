package id.mandala.planning;

import java.util.Arrays;
import java.util.Optional;

/** The steps of a plan, from above: RPJMD or RPD down to the programme, the Renstra of agencies below. */
public enum PlanLevel {
    /** misi */
    MISSION,
    /** tujuan */
    GOAL,
    /** sasaran */
    OBJECTIVE,
    PROGRAMME,
    /** kegiatan */
    ACTIVITY,
    /** sub kegiatan */
    SUB_ACTIVITY;

    /** Empty for a mission. */
    public Optional<PlanLevel> above() {
        return switch (this) {
            case MISSION -> Optional.empty();
            case GOAL -> Optional.of(MISSION);
            case OBJECTIVE -> Optional.of(GOAL);
            case PROGRAMME -> Optional.of(OBJECTIVE);
            case ACTIVITY -> Optional.of(PROGRAMME);
            case SUB_ACTIVITY -> Optional.of(ACTIVITY);
        };
    }

    /** Empty for a sub kegiatan. */
    public Optional<PlanLevel> below() {
        return Arrays.stream(values())
                .filter(it -> it.above().equals(Optional.of(this)))
                .findFirst();
    }

    /** Whether its nodes stand in the budget: they carry a budget code and an agency. */
    public boolean isBudgeted() {
        return compareTo(PROGRAMME) >= 0;
    }

    /** Whether its nodes are led over to the next plan, one by one. */
    public boolean isMoved() {
        return compareTo(PROGRAMME) <= 0;
    }
}
