package id.mandala.overlap.construction;

import id.mandala.overlap.construction.Construction.Check;
import id.mandala.overlap.construction.UnderConstruction.Line;
import id.mandala.region.Agency;
import id.mandala.region.Area;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The applications that are being built.
 *
 * @param agencies that can be asked for
 * @param names of all agencies there ever were
 * @param agency asked for
 * @param all how many the region has, whatever is asked for
 * @param lines asked for, the worst first
 */
record ConstructionsPage(
        Area region, List<Agency> agencies, Map<UUID, String> names, Optional<UUID> agency, int all, List<Line> lines) {

    /** So many fit a page that is read; who has more asks for one agency. */
    private static final int MOST = 200;

    public List<Line> shown() {
        return lines.stream().limit(MOST).toList();
    }

    public long risky() {
        return lines.stream().filter(it -> !it.risks().isEmpty()).count();
    }

    public long unwritten() {
        return lines.stream().filter(it -> it.construction().isEmpty()).count();
    }

    /** How many stand at each stage, as far as it is written. */
    public Map<Stage, Integer> stages() {
        var counts = new EnumMap<Stage, Integer>(Stage.class);
        lines.stream()
                .flatMap(it -> it.construction().stream())
                .forEach(it -> counts.merge(it.stage(), 1, Integer::sum));
        return counts;
    }

    public boolean demo() {
        return lines.stream().anyMatch(it -> it.application().demo());
    }

    public String agency(Line line) {
        return names.getOrDefault(line.application().facts().agency(), "–");
    }

    public Check[] checks() {
        return Check.values();
    }

    public Risk.Kind[] risks() {
        return Risk.Kind.values();
    }

    /** What the rules of the risks are told with: days at procurement, building, testing, and without a word. */
    public Object[] limits() {
        return new Object[] {
            Stage.PROCUREMENT.patience().orElseThrow(),
            Stage.BUILDING.patience().orElseThrow(),
            Stage.TESTING.patience().orElseThrow(),
            Risk.SILENT_DAYS
        };
    }
}
