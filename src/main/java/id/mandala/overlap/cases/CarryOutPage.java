package id.mandala.overlap.cases;

import id.mandala.masterplan.Initiative;
import id.mandala.region.Area;
import java.util.List;
import java.util.Optional;

/** What carrying the outcome out will change, item by item. */
record CarryOutPage(Area region, OverlapCase it, Decision decision, AgencyNames names, List<Change> changes) {

    public boolean isHindered() {
        return changes.stream().anyMatch(Change::hinders);
    }

    public boolean isNothingInThePlan() {
        return changes.stream().allMatch(change -> changed(change).isEmpty());
    }

    /** The agencies that come in, in words. */
    public String coming(Change change) {
        return change instanceof Change.Joined it
                ? String.join("; ", it.agencies().stream().map(names::of).toList())
                : "";
    }

    public String stage(Change change) {
        return change instanceof Change.Waits it ? it.stage().name() : "";
    }

    public Optional<Initiative> changed(Change change) {
        return switch (change) {
            case Change.Joined it -> Optional.of(it.initiative());
            case Change.Dropped it -> Optional.of(it.initiative());
            case Change.Retired _, Change.Kept _, Change.ByHand _, Change.Gone _, Change.Waits _, Change.Lost _ ->
                Optional.empty();
        };
    }

    /** As the form carries it: which version of which initiative was shown here. */
    public List<String> seen() {
        return changes.stream()
                .flatMap(it -> changed(it).stream())
                .map(it -> it.id() + "=" + it.version())
                .toList();
    }
}
