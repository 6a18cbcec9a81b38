package id.mandala.masterplan.version;

import id.mandala.masterplan.proposal.PlannedInitiative;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Checks initiative by initiative whether it stands in all it needs to go on. */
final class Continuity {

    private Continuity() {}

    /** What may be missing. Words: {@code masterplan.version.missing.<name>}. */
    enum Missing {
        WORKING_PLAN,
        COST,
        PATH,
        REGULATION
    }

    /** @param initiative as it is written now, else as it was adopted */
    record Line(PlannedInitiative initiative, List<Missing> missing) {

        public boolean has(String what) {
            return missing.stream().noneMatch(it -> it.name().equals(what));
        }

        /** Whether it has a page of the working plan. */
        public boolean isWorking() {
            return has("WORKING_PLAN");
        }
    }

    /** Those of either plan, the adopted ones first. */
    static List<Line> between(Optional<PlanContents> adopted, PlanContents working) {
        var all = new LinkedHashMap<UUID, PlannedInitiative>();
        adopted.ifPresent(plan -> plan.initiatives().forEach(it -> all.put(it.id(), it)));
        var regulated = Set.copyOf(all.keySet());
        var written = new LinkedHashMap<UUID, PlannedInitiative>();
        working.initiatives().forEach(it -> written.put(it.id(), it));
        all.putAll(written);
        return all.values().stream()
                .map(it -> new Line(it, missing(it, written.containsKey(it.id()), regulated.contains(it.id()))))
                .toList();
    }

    private static List<Missing> missing(PlannedInitiative it, boolean working, boolean regulated) {
        var missing = new ArrayList<Missing>();
        if (!working) {
            missing.add(Missing.WORKING_PLAN);
        }
        if (it.particulars().means().costs().isEmpty()) {
            missing.add(Missing.COST);
        }
        if (it.particulars().means().node().isEmpty()) {
            missing.add(Missing.PATH);
        }
        if (!regulated) {
            missing.add(Missing.REGULATION);
        }
        return missing;
    }
}
