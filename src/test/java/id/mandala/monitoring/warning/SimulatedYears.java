package id.mandala.monitoring.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Made-up years of a region whose slow-downs are known: a plan in the shape of an S with its middle anywhere from April to September; six in
 * ten keep about their pace and catch up towards December, two in ten are slow throughout, two in ten slow down or stop from a month on, more
 * often in some agencies than in others. What is told is rounded to whole points.
 */
final class SimulatedYears {

    private static final List<String> DIMENSIONS =
            List.of("governance", "branding", "economy", "living", "society", "environment");
    private static final int AGENCIES = 12;

    private final Random random;
    private final List<UUID> agencies = new ArrayList<>();

    SimulatedYears(long seed) {
        random = new Random(seed);
        for (int it = 0; it < AGENCIES; it++) {
            agencies.add(new UUID(random.nextLong(), random.nextLong()));
        }
    }

    /** Years one after the other, each with so many initiatives. */
    List<Course> of(int first, int last, int initiatives) {
        var all = new ArrayList<Course>();
        for (int year = first; year <= last; year++) {
            for (int it = 0; it < initiatives; it++) {
                all.add(course(year, "Inisiatif " + it));
            }
        }
        return all;
    }

    private Course course(int year, String name) {
        int agency = random.nextInt(AGENCIES);
        double middle = 4 + 5 * random.nextDouble();
        double width = 1.2 + 1.5 * random.nextDouble();
        double kind = random.nextDouble() + (agency < AGENCIES / 3 ? 0.15 : -0.05);
        double pace = kind < 0.6 ? 0.93 + 0.15 * random.nextDouble() : kind < 0.8 ? 0.6 + 0.3 * random.nextDouble() : 1;
        int turn = kind < 0.8 ? Course.DECEMBER : 4 + random.nextInt(7);
        double after = random.nextInt(3) == 0 ? 0 : 0.2 + 0.4 * random.nextDouble();
        double rush = kind < 0.6 ? 0.4 : kind < 0.8 ? 0.1 : 0;
        var planned = new TreeMap<Integer, Double>();
        var told = new TreeMap<Integer, Double>();
        double work = 0;
        for (int month = 1; month <= Course.DECEMBER; month++) {
            planned.put(month, Course.WHOLE * share(month, middle, width));
            double step = Course.WHOLE * (share(month, middle, width) - share(month - 1, middle, width));
            work += step * (month > turn ? after : pace) * (0.8 + 0.4 * random.nextDouble());
            work += month > 9 ? rush * Math.max(0, Course.WHOLE * share(month, middle, width) - work) : 0;
            work = Math.min(work, Course.WHOLE);
            told.put(month, (double) Math.round(work));
        }
        return new Course(
                new UUID(random.nextLong(), random.nextLong()),
                name,
                DIMENSIONS.get(random.nextInt(DIMENSIONS.size())),
                agencies.get(agency),
                year,
                planned,
                told,
                Course.Besides.NOTHING);
    }

    /** Of a logistic curve cut at the ends of the year: 0 in January's first days, 1 at the end of December. */
    private static double share(int month, double middle, double width) {
        double start = logistic(-middle / width);
        double end = logistic((Course.DECEMBER - middle) / width);
        return (logistic((month - middle) / width) - start) / (end - start);
    }

    private static double logistic(double of) {
        return 1 / (1 + Math.exp(-of));
    }
}
