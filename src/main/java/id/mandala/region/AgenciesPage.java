package id.mandala.region;

import id.mandala.values.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of a region's agencies: those of today, those that ended, or both, with who took over from whom. */
record AgenciesPage(
        Area region,
        List<Line> lines,
        int total,
        String when,
        @Nullable String text,
        boolean mayEdit) {

    /**
     * @param from what it took over
     * @param to what took over from it
     */
    record Line(Agency agency, boolean living, List<Link> from, List<Link> to) {}

    record Link(
            String name,
            Succession.Kind kind,
            LocalDate onDate,
            @Nullable String legalBasis) {}

    static AgenciesPage of(
            Area region,
            List<Agency> agencies,
            List<Succession> successions,
            LocalDate today,
            String when,
            @Nullable String text,
            boolean mayEdit) {
        var names = agencies.stream().collect(Collectors.toMap(Agency::id, Agency::name));
        var lines = agencies.stream()
                .filter(agency -> switch (when) {
                    case "semua" -> true;
                    case "berakhir" -> !agency.livesOn(today);
                    default -> agency.livesOn(today);
                })
                .filter(agency -> text == null || text.isBlank() || holds(agency, text.strip()))
                .map(agency -> line(agency, successions, names, today))
                .toList();
        return new AgenciesPage(region, lines, agencies.size(), when, text, mayEdit);
    }

    public RegionCode code() {
        return region.code();
    }

    private static boolean holds(Agency agency, String text) {
        return (agency.name() + " " + agency.calledBy())
                .toLowerCase(Locale.ROOT)
                .contains(text.toLowerCase(Locale.ROOT));
    }

    private static Line line(Agency agency, List<Succession> successions, Map<UUID, String> names, LocalDate today) {
        var from = successions.stream()
                .filter(it -> it.successor().equals(agency.id()))
                .map(it -> link(it, names.get(it.predecessor())))
                .toList();
        var to = successions.stream()
                .filter(it -> it.predecessor().equals(agency.id()))
                .map(it -> link(it, names.get(it.successor())))
                .toList();
        return new Line(agency, agency.livesOn(today), from, to);
    }

    private static Link link(Succession succession, @Nullable String name) {
        return new Link(name == null ? "" : name, succession.kind(), succession.onDate(), succession.legalBasis());
    }
}
