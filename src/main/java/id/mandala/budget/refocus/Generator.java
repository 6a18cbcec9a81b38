package id.mandala.budget.refocus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes instances as regencies might have them, to measure and to try laws on: log-normal costs (median 450 million a year, a few
 * monsters), upkeep on the region's own money, mixed funding, prerequisites, alternatives, agencies of unequal size, and ceilings of 40 to
 * 70 per cent of what is asked for. The same size and seed give the same instance.
 */
public final class Generator {

    private static final List<String> DIMENSIONS =
            List.of("governance", "branding", "economy", "living", "society", "environment");
    private static final String OWN = "APBD";
    private static final String ABOVE = "DAK";
    private static final String PROVINCE = "PROVINCE";
    private static final String PRIVATE = "CSR";

    private final Random random;
    private final int count;
    private final int years;

    private Generator(int count, int years, long seed) {
        this.random = new Random(seed);
        this.count = count;
        this.years = years;
    }

    public static Instance instance(int count, int years, long seed) {
        return new Generator(count, years, seed).make();
    }

    private Instance make() {
        var initiatives = new ArrayList<Instance.Initiative>();
        for (int number = 0; number < count; number++) {
            initiatives.add(initiative(number));
        }
        var all = withoutHopeless(initiatives);
        return new Instance(
                years(),
                ceilings(all),
                all,
                choices(all),
                capacity(all),
                Optional.of(new Instance.CoFunding(ABOVE, OWN, 100)),
                Optional.of(new Instance.Movable(OWN, PRIVATE)),
                Map.of("environment", 60, "economy", 60));
    }

    private List<Integer> years() {
        var all = new ArrayList<Integer>();
        for (int year = 0; year < years; year++) {
            all.add(2027 + year);
        }
        return all;
    }

    private Instance.Initiative initiative(int number) {
        var build = 1 + random.nextInt(3);
        var upkeep = Math.min(3 + random.nextInt(4), years - build - 1);
        double yearly = 450 * Math.exp(1.35 * random.nextGaussian()) * (random.nextDouble() < 0.01 ? 8 : 1);
        var costs = costs(yearly, build, Math.max(0, upkeep));
        double total = costs.values().stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .sum();
        var value = Math.round(1000 * Math.pow(total, 0.55) * Math.exp(0.5 * random.nextGaussian()));
        var last = Math.max(0, years - build - Math.max(0, upkeep));
        var earliest = random.nextInt(Math.min(3, last + 1));
        var latest = Math.min(last, earliest + 1 + random.nextInt(4));
        var running = random.nextDouble() < 0.15;
        var mandatory = random.nextDouble() < 0.06;
        return new Instance.Initiative(
                "i" + number,
                "Initiative " + number,
                "a" + zipf(Math.clamp(count / 8, 4, 60)),
                DIMENSIONS.get(random.nextInt(DIMENSIONS.size())),
                value,
                costs,
                running ? 0 : earliest,
                latest,
                build,
                random.nextDouble() < 0.4
                        ? Optional.of(new Instance.Reduced(600, 450 + random.nextInt(200)))
                        : Optional.empty(),
                mandatory,
                running ? Optional.of(new Instance.Decision(Instance.Form.FULL, 0)) : Optional.empty(),
                running ? value / 4 : 0,
                requires(number),
                random.nextDouble() < 0.12 ? 300 : 0);
    }

    private Map<String, List<Long>> costs(double yearly, int build, int upkeep) {
        var kind = random.nextDouble();
        var above = kind < 0.55 ? 0 : kind < 0.75 ? 0.7 : kind < 0.88 ? 0.45 : 0.5;
        var from = kind < 0.75 ? ABOVE : kind < 0.88 ? PROVINCE : PRIVATE;
        var tail = 0.08 + 0.17 * random.nextDouble();
        var own = new ArrayList<Long>();
        var other = new ArrayList<Long>();
        for (int year = 0; year < build + upkeep; year++) {
            double cost = year < build ? yearly * (0.8 + 0.4 * random.nextDouble()) : yearly * tail;
            var shared = year < build ? cost * above : 0;
            own.add(Math.max(1, Math.round(cost - shared)));
            other.add(Math.round(shared));
        }
        var costs = new TreeMap<String, List<Long>>();
        costs.put(OWN, own);
        if (above > 0) {
            costs.put(from, other);
        }
        return costs;
    }

    /** Only those before it, so that there is no circle. */
    private Set<String> requires(int number) {
        var requires = new HashSet<String>();
        if (number > 5 && random.nextDouble() < 0.3) {
            requires.add("i" + random.nextInt(number));
        }
        return requires;
    }

    private int zipf(int most) {
        return (int) Math.min(most - 1, Math.floor(Math.exp(random.nextDouble() * Math.log(most + 1.0)) - 1));
    }

    /** What is mandatory or runs already hangs on nothing that may not be had. */
    private static List<Instance.Initiative> withoutHopeless(List<Instance.Initiative> all) {
        return all.stream()
                .map(it -> it.mandatory() || it.planned().isPresent()
                        ? new Instance.Initiative(
                                it.id(),
                                it.name(),
                                it.agency(),
                                it.dimension(),
                                it.value(),
                                it.costs(),
                                it.earliest(),
                                it.latest(),
                                it.lead(),
                                it.reduced(),
                                it.mandatory(),
                                it.planned(),
                                it.stopPenalty(),
                                Set.of(),
                                it.flexible())
                        : it)
                .toList();
    }

    private Map<String, List<Long>> ceilings(List<Instance.Initiative> all) {
        var ceilings = new TreeMap<String, List<Long>>();
        for (var source : List.of(OWN, ABOVE, PROVINCE, PRIVATE)) {
            var amounts = new ArrayList<Long>();
            for (int year = 0; year < years; year++) {
                double asked = 0;
                for (var it : all) {
                    asked += it.cost(source, Instance.Form.FULL, year - it.earliest());
                }
                amounts.add(Math.round(asked * (0.4 + 0.3 * random.nextDouble())));
            }
            ceilings.put(source, amounts);
        }
        return ceilings;
    }

    private List<Instance.Choice> choices(List<Instance.Initiative> all) {
        var choices = new ArrayList<Instance.Choice>();
        var free = new ArrayList<>(all.stream()
                .filter(it -> !it.mandatory() && it.planned().isEmpty())
                .map(Instance.Initiative::id)
                .toList());
        for (int group = 0; group < count / 25 && free.size() > 3; group++) {
            var ids = new ArrayList<String>();
            for (int member = 0; member < 2 + random.nextInt(2); member++) {
                ids.add(free.remove(random.nextInt(free.size())));
            }
            choices.add(new Instance.Choice(ids, false));
        }
        return choices;
    }

    private Map<String, List<Integer>> capacity(List<Instance.Initiative> all) {
        var peaks = new HashMap<String, int[]>();
        for (var it : all) {
            var building = peaks.computeIfAbsent(it.agency(), _ -> new int[years]);
            for (int year = it.earliest(); year < Math.min(years, it.earliest() + it.lead()); year++) {
                building[year]++;
            }
        }
        var capacity = new TreeMap<String, List<Integer>>();
        peaks.forEach((agency, building) -> {
            var peak = 1;
            for (int active : building) {
                peak = Math.max(peak, active);
            }
            var most = Math.max(2, (int) Math.ceil(0.6 * peak));
            var amounts = new ArrayList<Integer>();
            for (int year = 0; year < years; year++) {
                amounts.add(most);
            }
            capacity.put(agency, amounts);
        });
        return capacity;
    }
}
