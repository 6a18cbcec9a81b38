package id.mandala.masterplan.sheet;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.proposal.Part;
import id.mandala.masterplan.proposal.Proposals;
import id.mandala.values.RegionCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes many initiatives with their parts and years at once. Works in the caller's transaction, which holds the plan. */
@Component
class EntryWriter {

    private final Masterplans masterplans;
    private final Initiatives initiatives;
    private final Proposals proposals;

    EntryWriter(Masterplans masterplans, Initiatives initiatives, Proposals proposals) {
        this.masterplans = masterplans;
        this.initiatives = initiatives;
        this.proposals = proposals;
    }

    /** Nobody else changes the plan or an initiative of it until this transaction ends. */
    void hold(Masterplan plan) {
        masterplans.lock(plan);
        initiatives.hold(plan);
    }

    void write(RegionCode region, List<Draft> added, List<Draft> changed) {
        var byOutline = changed.stream()
                .collect(Collectors.partitioningBy(
                        Draft::changesOutline,
                        Collectors.mapping(it -> it.after().initiative(), Collectors.toList())));
        initiatives.release(
                region,
                changed.stream()
                        .filter(Draft::changesNames)
                        .map(it -> it.after().initiative())
                        .toList());
        initiatives.add(added.stream().map(it -> it.after().initiative()).toList());
        var written = initiatives.change(byOutline.getOrDefault(true, List.of()))
                && initiatives.advance(region, byOutline.getOrDefault(false, List.of()));
        if (!written) {
            throw new IllegalStateException("held, and yet written by someone else");
        }
        writeBeside(region, Stream.concat(added.stream(), changed.stream()).toList());
    }

    /** Lets go of the codes and names of initiatives that are about to be removed. */
    void release(RegionCode region, List<Initiative> leaving) {
        initiatives.release(region, leaving);
    }

    /** Gives those that stay after all their codes and names again. */
    void rename(List<Initiative> staying) {
        initiatives.rename(staying);
    }

    private void writeBeside(RegionCode region, List<Draft> drafts) {
        initiatives.withdraw(
                drafts.stream().flatMap(it -> it.withdrawn().stream()).toList());
        initiatives.report(drafts.stream().flatMap(it -> it.reports().stream()).toList());
        Map<UUID, List<Part>> parts = new HashMap<>();
        for (var draft : drafts) {
            var changed = draft.changedParts();
            if (!changed.isEmpty()) {
                parts.put(draft.id(), changed);
            }
        }
        proposals.write(region, parts);
    }
}
