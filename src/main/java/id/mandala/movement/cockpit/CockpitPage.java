package id.mandala.movement.cockpit;

import id.mandala.chart.RegionMap;
import id.mandala.movement.Round;
import id.mandala.region.Area;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where the regions of the nation or of a province stand in a round.
 *
 * @param round absent where none was opened
 * @param all in the order of who is to be helped first
 */
record CockpitPage(
        Area area,
        List<Round> rounds,
        Optional<Round> round,
        List<Road> all,
        Optional<Asked> asked,
        boolean mayLead,
        Forms forms) {

    private static final BigDecimal HIGHEST_INDEX = new BigDecimal(4);

    /** What may be asked for. Words: {@code movement.cockpit.asked.<name>}. */
    enum Asked {
        MEMBER(Road::member),
        LATE(Road::isLate),
        COMPLETE(Road::isComplete),
        NOT_MEMBER(it -> !it.member());

        @SuppressWarnings("ImmutableEnumChecker") // methods of a record
        private final Predicate<Road> fits;

        Asked(Predicate<Road> fits) {
            this.fits = fits;
        }
    }

    /** What was typed, with what is to be mended of it by field. */
    record Forms(String year, String tier, String name, String codes, String basis, Map<String, String> problems) {
        static final Forms EMPTY = new Forms("", "REGENCY", "", "", "", Map.of());
    }

    public Asked[] choices() {
        return Asked.values();
    }

    public List<Road> shown() {
        return all.stream()
                .filter(it -> asked.isEmpty() || asked.get().fits.test(it))
                .toList();
    }

    public long count(String which) {
        return all.stream().filter(Asked.valueOf(which).fits).count();
    }

    /** The share done in seven steps; who has no step is hatched. */
    public RegionMap map() {
        return new RegionMap(all.stream()
                .filter(it -> it.region().isRegency() && !it.steps().isEmpty())
                .map(it -> new RegionMap.Area(it.region(), it.name(), it.share().multiply(HIGHEST_INDEX)))
                .toList());
    }

    public String base() {
        return area.code().isNation() ? "/kerja/nasional/gerakan" : "/kerja/" + area.code() + "/gerakan";
    }
}
