package id.mandala.budget.revenue;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Initiatives;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the page of an account is filled with. */
@Component
@Transactional(readOnly = true)
class RevenueAccountDesk {

    private final Regions regions;
    private final EditRevenue edit;
    private final RevenueAccounts accounts;
    private final RevenueShortfalls shortfalls;
    private final RevenueEffects effects;
    private final CollectingAgencies agencies;
    private final Initiatives initiatives;

    RevenueAccountDesk(
            Regions regions,
            EditRevenue edit,
            RevenueAccounts accounts,
            RevenueShortfalls shortfalls,
            RevenueEffects effects,
            CollectingAgencies agencies,
            Initiatives initiatives) {
        this.regions = regions;
        this.edit = edit;
        this.accounts = accounts;
        this.shortfalls = shortfalls;
        this.effects = effects;
        this.agencies = agencies;
        this.initiatives = initiatives;
    }

    static String path(RegionCode region, UUID account) {
        return "/kerja/" + region + "/anggaran/pad/" + account;
    }

    RevenueAccountPage page(RegionCode region, UUID id, Map<String, String> problems) {
        Actors.current().require(Permission.SEE_REGION, region);
        var account = edit.find(region, id);
        var judged = JudgedYear.of(accounts.years(account));
        var stated = effects.on(account);
        var told = new TreeSet<Integer>();
        stated.forEach(it -> told.addAll(it.years().keySet()));
        return new RevenueAccountPage(
                regions.get(region),
                account,
                agencies.in(region),
                judged,
                toExplain(account, judged),
                stated.stream().map(it -> line(region, it)).toList(),
                told.stream().map(it -> RevenueOverview.added(it, stated)).toList(),
                Actors.current().may(Permission.EDIT_BUDGET, region),
                problems);
    }

    private List<RevenueAccountPage.ToExplain> toExplain(RevenueAccount account, List<JudgedYear> judged) {
        var byYear = judged.stream().collect(Collectors.toMap(it -> it.year().year(), it -> it));
        var causes = shortfalls.of(account).stream().collect(Collectors.toMap(Shortfall::year, it -> it));
        var actions = shortfalls.actions(account).stream().collect(Collectors.groupingBy(RevenueAction::year));
        var years = new TreeSet<Integer>();
        judged.stream()
                .filter(JudgedYear::isShort)
                .forEach(it -> years.add(it.year().year()));
        years.addAll(causes.keySet());
        years.addAll(actions.keySet());
        return years.descendingSet().stream()
                .map(it -> new RevenueAccountPage.ToExplain(
                        it,
                        Optional.ofNullable(byYear.get(it)),
                        Optional.ofNullable(causes.get(it)),
                        actions.getOrDefault(it, List.of())))
                .toList();
    }

    private RevenueAccountPage.EffectLine line(RegionCode region, Effect effect) {
        return new RevenueAccountPage.EffectLine(
                effect,
                initiatives
                        .find(region, effect.initiative())
                        .map(it -> it.outline().name())
                        .orElse("–"),
                rows(effect));
    }

    static List<RevenueAccountPage.EffectRow> rows(Effect effect) {
        return effect.years().entrySet().stream()
                .map(it -> new RevenueAccountPage.EffectRow(
                        it.getKey(),
                        it.getValue(),
                        effect.planned(it.getKey()).orElse(0),
                        known(effect.added(it.getKey()))))
                .toList();
    }

    private static @Nullable Long known(OptionalLong amount) {
        return amount.isPresent() ? amount.getAsLong() : null;
    }
}
