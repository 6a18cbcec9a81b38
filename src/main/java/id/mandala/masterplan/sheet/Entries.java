package id.mandala.masterplan.sheet;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.proposal.Particulars;
import id.mandala.masterplan.proposal.Proposals;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads all of a masterplan's initiatives with their parts and years, in as many statements whatever their number. */
@Component
@Transactional(readOnly = true)
class Entries {

    private final Initiatives initiatives;
    private final Proposals proposals;

    Entries(Initiatives initiatives, Proposals proposals) {
        this.initiatives = initiatives;
        this.proposals = proposals;
    }

    SequencedMap<UUID, Entry> of(Masterplan plan) {
        var all = initiatives.of(plan);
        var parts = proposals.of(plan.region(), all.stream().map(Initiative::id).toList());
        var years = initiatives.reported(plan);
        var entries = new LinkedHashMap<UUID, Entry>();
        for (var it : all) {
            entries.put(
                    it.id(),
                    new Entry(
                            it,
                            parts.getOrDefault(it.id(), Particulars.EMPTY),
                            new TreeMap<>(years.getOrDefault(it.id(), Map.of()))));
        }
        return entries;
    }
}
