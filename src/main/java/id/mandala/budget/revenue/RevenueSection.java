package id.mandala.budget.revenue;

import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.proposal.InitiativeSection;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names on the page of an initiative the accounts it adds to. */
@Component
class RevenueSection implements InitiativeSection {

    private final RevenueAccounts accounts;
    private final RevenueEffects effects;

    RevenueSection(RevenueAccounts accounts, RevenueEffects effects) {
        this.accounts = accounts;
        this.effects = effects;
    }

    record Content(RegionCode region, List<Line> lines) {}

    record Line(RevenueAccount account, Effect effect, List<RevenueAccountPage.EffectRow> rows) {}

    @Override
    public int order() {
        return 160;
    }

    @Override
    public String template() {
        return "budget/revenue-section";
    }

    @Override
    public Optional<Object> of(Masterplan plan, Initiative initiative) {
        var region = initiative.region();
        var lines = effects.from(region, initiative.id()).stream()
                .flatMap(it -> accounts.find(region, it.account()).stream()
                        .map(account -> new Line(account, it, RevenueAccountDesk.rows(it))))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Content(region, lines));
    }
}
