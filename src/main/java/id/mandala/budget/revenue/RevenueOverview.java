package id.mandala.budget.revenue;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the accounts of a region by agency and year; four statements, however many accounts. */
@Component
@Transactional(readOnly = true)
class RevenueOverview {

    private static final int SHOWN = 5;

    private final Regions regions;
    private final RevenueAccounts accounts;
    private final RevenueShortfalls shortfalls;
    private final RevenueEffects effects;
    private final CollectingAgencies agencies;
    private final Today today;

    RevenueOverview(
            Regions regions,
            RevenueAccounts accounts,
            RevenueShortfalls shortfalls,
            RevenueEffects effects,
            CollectingAgencies agencies,
            Today today) {
        this.regions = regions;
        this.accounts = accounts;
        this.shortfalls = shortfalls;
        this.effects = effects;
        this.agencies = agencies;
        this.today = today;
    }

    RevenuePage of(RegionCode region, RevenueQuestion question) {
        var known = agencies.in(region);
        var all = accounts.of(region);
        var written = accounts.years(region);
        var years = years(written);
        var explained = shortfalls.explained(region);
        var lines = all.stream()
                .filter(question::wants)
                .map(it -> line(it, written.getOrDefault(it.id(), List.of()), years, explained))
                .filter(it -> !question.onlyShort() || it.toExplain() > 0)
                .toList();
        var total = years.stream().map(year -> sum(year, lines)).toList();
        var collecting = all.stream().map(RevenueAccount::agency).collect(Collectors.toSet());
        return new RevenuePage(
                regions.get(region),
                question,
                known.all().stream().filter(it -> collecting.contains(it.id())).toList(),
                years,
                groups(known, years, lines),
                total,
                added(region, years, lines),
                !all.isEmpty(),
                all.stream().anyMatch(RevenueAccount::demo),
                Actors.current().may(Permission.EDIT_BUDGET, region));
    }

    /** The five years up to the latest that is written, or up to this one. */
    private List<Integer> years(Map<UUID, List<RevenueYear>> written) {
        int last = written.values().stream()
                .flatMap(List::stream)
                .mapToInt(RevenueYear::year)
                .max()
                .orElseGet(() -> today.date().getYear());
        return IntStream.rangeClosed(last - SHOWN + 1, last).boxed().toList();
    }

    private static RevenuePage.Line line(
            RevenueAccount account,
            List<RevenueYear> written,
            List<Integer> years,
            Set<RevenueShortfalls.Explained> explained) {
        var judged = JudgedYear.of(written);
        int toExplain = (int) judged.stream()
                .filter(it -> years.contains(it.year().year()) && it.isShort())
                .filter(it -> !explained.contains(
                        new RevenueShortfalls.Explained(account.id(), it.year().year())))
                .count();
        return new RevenuePage.Line(
                account,
                years.stream().map(it -> YearCell.of(it, written)).toList(),
                judged.stream().findFirst(),
                toExplain);
    }

    private static List<RevenuePage.Group> groups(
            CollectingAgencies.Known known, List<Integer> years, List<RevenuePage.Line> lines) {
        var byAgency = new LinkedHashMap<UUID, List<RevenuePage.Line>>();
        known.all().forEach(it -> byAgency.put(it.id(), new ArrayList<>()));
        lines.forEach(it -> byAgency.computeIfAbsent(it.account().agency(), _ -> new ArrayList<>())
                .add(it));
        return byAgency.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> new RevenuePage.Group(
                        known.name(it.getKey()),
                        it.getValue(),
                        years.stream().map(year -> sum(year, it.getValue())).toList()))
                .toList();
    }

    private static YearCell sum(int year, List<RevenuePage.Line> lines) {
        return YearCell.sum(
                year,
                lines.stream()
                        .flatMap(it -> it.cells().stream())
                        .filter(it -> it.year() == year)
                        .toList());
    }

    private List<RevenuePage.Added> added(RegionCode region, List<Integer> years, List<RevenuePage.Line> lines) {
        var shown = new HashSet<UUID>();
        lines.forEach(it -> shown.add(it.account().id()));
        var some = effects.of(region).stream()
                .filter(it -> shown.contains(it.account()))
                .toList();
        return years.stream().map(year -> added(year, some)).toList();
    }

    static RevenuePage.Added added(int year, List<Effect> effects) {
        return new RevenuePage.Added(
                year,
                sum(effects.stream().map(it -> it.planned(year))),
                sum(effects.stream().map(it -> it.added(year))));
    }

    /** Of what is known; absent where nothing is. */
    private static @Nullable Long sum(Stream<OptionalLong> amounts) {
        return amounts.flatMapToLong(OptionalLong::stream)
                .boxed()
                .reduce(Math::addExact)
                .orElse(null);
    }
}
