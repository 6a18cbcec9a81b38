package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Initiative;
import id.mandala.values.RegionCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The parts of initiatives, read for one or for all of a plan in the same few statements, and written a part at a time. */
@Repository
@Transactional
public class Proposals {

    private final PartReader reader;
    private final PartWriter writer;

    Proposals(PartReader reader, PartWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    public Particulars of(RegionCode region, UUID initiative) {
        return of(region, List.of(initiative)).getOrDefault(initiative, Particulars.EMPTY);
    }

    /** By initiative; one of which nothing is written is missing from the map. */
    public Map<UUID, Particulars> of(RegionCode region, Collection<UUID> initiatives) {
        var ids = initiatives.toArray(UUID[]::new);
        var drafts = new HashMap<UUID, PartReader.Draft>();
        reader.read(region, ids, id -> drafts.computeIfAbsent(id, _ -> new PartReader.Draft()));
        var read = new HashMap<UUID, Particulars>();
        drafts.forEach((id, draft) -> read.put(id, draft.particulars()));
        return read;
    }

    /** Replaces the part; the initiative's version is the caller's to move on. */
    void write(Initiative initiative, Part part) {
        write(initiative.region(), Map.of(initiative.id(), List.of(part)));
    }

    /** The same for many at once. */
    public void write(RegionCode region, Map<UUID, List<Part>> parts) {
        writer.write(region, parts);
    }
}
