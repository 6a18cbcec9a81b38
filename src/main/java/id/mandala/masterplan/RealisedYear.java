package id.mandala.masterplan;

import id.mandala.values.Explained;
import id.mandala.values.Ratio;
import id.mandala.values.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The rule: realisation of a dimension is ran ÷ planned, over the initiatives whose years cover the one asked for. */
final class RealisedYear {

    private static final Words PLANNED = new Words("Direncanakan", "Planned");
    private static final Words RAN = new Words("Berjalan", "Ran");
    private static final Words UNREPORTED = new Words("Belum dilaporkan", "Not reported yet");
    private static final Words TOTAL = new Words("Semua dimensi", "All dimensions");

    private RealisedYear() {}

    /** An initiative whose years cover the one asked for. */
    record Planned(
            UUID id, String dimension, String name, String leadAgency, boolean realName, Optional<YearStatus> status) {}

    static Realisation of(Masterplan plan, DimensionFramework framework, int year, List<Planned> planned) {
        var dimensions = framework.dimensions().stream()
                .map(dimension -> ofDimension(
                        dimension,
                        year,
                        planned.stream()
                                .filter(it -> it.dimension().equals(dimension.key()))
                                .toList()))
                .toList();
        return new Realisation(plan.region(), year, plan.demo(), dimensions, total(dimensions, year));
    }

    private static Realisation.OfDimension ofDimension(Dimension dimension, int year, List<Planned> planned) {
        var notRun = new ArrayList<Realisation.NotRun>();
        int ran = 0;
        int unreported = 0;
        for (var it : planned) {
            if (it.status().isEmpty()) {
                unreported++;
            } else if (it.status().get() instanceof YearStatus.NotRun(var cause, var note)) {
                notRun.add(new Realisation.NotRun(it.id(), it.name(), it.leadAgency(), cause, note, it.realName()));
            } else {
                ran++;
            }
        }
        var share = share(dimension.name(), year, ran, planned.size(), counts(year, ran, unreported, notRun));
        return new Realisation.OfDimension(dimension, planned.size(), ran, unreported, share, List.copyOf(notRun));
    }

    private static Optional<Explained<Ratio>> share(
            Words label, int year, int ran, int planned, List<Explained<?>> parts) {
        return planned == 0
                ? Optional.empty()
                : Optional.of(Explained.of(
                                label,
                                new Ratio(ran, planned),
                                "masterplan.how.share",
                                ran,
                                planned,
                                String.valueOf(year))
                        .from(parts));
    }

    private static List<Explained<?>> counts(int year, int ran, int unreported, List<Realisation.NotRun> notRun) {
        var counts = new ArrayList<Explained<?>>();
        int planned = ran + unreported + notRun.size();
        counts.add(Explained.of(PLANNED, planned, "masterplan.how.planned", String.valueOf(year)));
        counts.add(Explained.of(RAN, ran, "masterplan.how.ran"));
        var causes = new EnumMap<Cause, Integer>(Cause.class);
        notRun.forEach(it -> causes.merge(it.cause(), 1, Integer::sum));
        causes.forEach((cause, count) -> counts.add(Explained.of(words(cause), count, "masterplan.how.not-run")));
        if (unreported > 0) {
            counts.add(Explained.of(UNREPORTED, unreported, "masterplan.how.unreported"));
        }
        return counts;
    }

    private static Optional<Explained<Ratio>> total(List<Realisation.OfDimension> dimensions, int year) {
        int ran = dimensions.stream().mapToInt(Realisation.OfDimension::ran).sum();
        int planned =
                dimensions.stream().mapToInt(Realisation.OfDimension::planned).sum();
        var shares = new ArrayList<Explained<?>>();
        dimensions.forEach(it -> it.share().ifPresent(shares::add));
        return share(TOTAL, year, ran, planned, shares);
    }

    private static Words words(Cause cause) {
        return new Words(
                "Tidak berjalan: " + CauseWords.word(cause, Locale.of("id")),
                "Did not run: " + CauseWords.word(cause, Locale.ENGLISH));
    }
}
