package id.mandala.masterplan.proposal;

import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Parts as an officer, or chance, would fill them in. All years lie in 2019 to 2023. */
final class Draft {

    private Draft() {}

    static Reason reason(UUID issue) {
        return new Reason(
                "Warga menunggu dua minggu untuk satu surat.",
                Set.of(issue),
                Optional.of(InitiativeKind.SERVICE),
                Optional.of(Origin.NEW),
                "");
    }

    static Aims aims() {
        var targets = new TreeMap<Integer, BigDecimal>();
        targets.put(2020, new BigDecimal("70"));
        targets.put(2021, new BigDecimal("82.5"));
        return new Aims(
                "Surat selesai dalam sehari.",
                List.of(new Indicator(
                        "Surat selesai sehari",
                        "persen",
                        Indicator.Direction.RISING,
                        new BigDecimal("40"),
                        "",
                        targets)));
    }

    static Means means() {
        return new Means(
                List.of(new Cost(2020, FundingSource.APBD_REGENCY, new Rupiah(150_000_000))),
                Optional.of(Horizon.MEDIUM),
                Optional.empty(),
                Optional.empty(),
                "",
                "");
    }

    static Actions actions() {
        return new Actions(List.of(new ActionItem(ActionItem.Area.PEOPLE, "Melatih petugas loket", 2020)));
    }

    /** Any part at all, for laws. */
    static List<Part> any(Random random, Collection<UUID> issues, Collection<UUID> others, List<RegionCode> districts) {
        var indicators = new ArrayList<Indicator>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var targets = new TreeMap<Integer, BigDecimal>();
            for (int year = 2019; year <= 2023; year++) {
                if (random.nextBoolean()) {
                    targets.put(year, figure(random));
                }
            }
            indicators.add(new Indicator(
                    text(random),
                    text(random),
                    pick(random, Indicator.Direction.values()),
                    figure(random),
                    "sebab",
                    targets));
        }
        var costs = new ArrayList<Cost>();
        for (var source : FundingSource.values()) {
            for (int year = 2019; year <= 2023; year++) {
                if (random.nextInt(4) == 0) {
                    costs.add(new Cost(year, source, new Rupiah(1 + random.nextLong(1_000_000_000_000L))));
                }
            }
        }
        costs.sort(Comparator.comparingInt(Cost::year)
                .thenComparing(it -> it.source().name()));
        var actions = new ArrayList<ActionItem>();
        var risks = new ArrayList<Risk>();
        for (int i = random.nextInt(6); i > 0; i--) {
            actions.add(new ActionItem(pick(random, ActionItem.Area.values()), text(random), 2019 + random.nextInt(5)));
            risks.add(new Risk(
                    text(random), pick(random, Risk.Weight.values()), random.nextBoolean() ? "" : text(random)));
        }
        var answers = new EnumMap<QuickWin.Criterion, String>(QuickWin.Criterion.class);
        for (var criterion : QuickWin.Criterion.values()) {
            if (random.nextBoolean()) {
                answers.put(criterion, text(random));
            }
        }
        var chosen = some(random, others);
        var excluded = new HashSet<>(some(random, others));
        excluded.removeAll(chosen);
        return List.of(
                new Reason(
                        text(random),
                        some(random, issues),
                        Optional.of(pick(random, InitiativeKind.values())),
                        random.nextBoolean() ? Optional.empty() : Optional.of(pick(random, Origin.values())),
                        text(random)),
                new Reach(new TreeSet<>(some(random, districts)), text(random)),
                new Aims(text(random), indicators),
                new Means(
                        costs,
                        Optional.of(pick(random, Horizon.values())),
                        Optional.empty(),
                        Optional.empty(),
                        text(random),
                        text(random)),
                new Actions(actions),
                new Dependencies(chosen, excluded, risks),
                new QuickWin(Optional.of(6 + random.nextInt(7)), answers));
    }

    private static BigDecimal figure(Random random) {
        return plain(new BigDecimal(random.nextInt(100_000)).movePointLeft(random.nextInt(3)));
    }

    private static BigDecimal plain(BigDecimal figure) {
        var stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String text(Random random) {
        var words = List.of("<b>warga</b>", "=1+1", "surat", "‘kutip’", "\"dua\"", "baris\nbaru", "😀", "100%", "${x}");
        return words.get(random.nextInt(words.size())) + " " + random.nextInt(1000);
    }

    private static <T> T pick(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    private static <T> Set<T> some(Random random, Collection<T> all) {
        var chosen = new HashSet<T>();
        all.forEach(it -> {
            if (random.nextBoolean()) {
                chosen.add(it);
            }
        });
        return chosen;
    }
}
