package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Outline;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An initiative as a plan says it, with the names of all it points at, so that it reads the same when agencies, issues and plans
 * above have got other names. Versions keep it so; books, road map and redline read it.
 *
 * @param names of agencies, issues, initiatives and plans above (by id) and districts (by code) it mentions
 */
public record PlannedInitiative(UUID id, Outline outline, Particulars particulars, Map<String, String> names) {

    private static final String NO_NAME = "–";

    public PlannedInitiative {
        names = Map.copyOf(names);
    }

    public String name(UUID id) {
        return names.getOrDefault(id.toString(), NO_NAME);
    }

    public String name(RegionCode district) {
        return names.getOrDefault(district.value(), district.value());
    }

    public String lead() {
        return name(outline.lead());
    }

    /** Names of what these ids stand for, in their own order of the alphabet. */
    public List<String> namesOf(Collection<UUID> ids) {
        return ids.stream()
                .map(this::name)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /** From the mission down to what it serves, in words; empty where nothing was chosen. */
    public String path() {
        return particulars.means().node().map(this::name).orElse("");
    }

    public List<String> districtNames() {
        return particulars.reach().districts().stream().map(this::name).toList();
    }

    /** What is estimated for each year that has an estimate, of all sources together. */
    public SortedMap<Integer, Rupiah> costByYear() {
        var years = new TreeMap<Integer, Rupiah>();
        particulars.means().costs().forEach(it -> years.merge(it.year(), it.amount(), Rupiah::plus));
        return years;
    }
}
