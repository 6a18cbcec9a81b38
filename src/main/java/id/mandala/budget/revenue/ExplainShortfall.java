package id.mandala.budget.revenue;

import id.mandala.audit.AuditTrail;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Says why a target lies below the trend or was missed, and what is done about it. */
@Service
@Transactional
class ExplainShortfall {

    private final EditRevenue edit;
    private final RevenueAccounts accounts;
    private final RevenueShortfalls shortfalls;
    private final CollectingAgencies agencies;
    private final AuditTrail trail;

    ExplainShortfall(
            EditRevenue edit,
            RevenueAccounts accounts,
            RevenueShortfalls shortfalls,
            CollectingAgencies agencies,
            AuditTrail trail) {
        this.edit = edit;
        this.accounts = accounts;
        this.shortfalls = shortfalls;
        this.agencies = agencies;
        this.trail = trail;
    }

    /** @throws RuleBroken {@code budget.revenue.nothing-short} where there is nothing to explain in that year */
    void cause(RegionCode region, UUID id, Version seen, Shortfall wanted) {
        EditRevenue.require(region);
        var account = edit.find(region, id);
        var present = shortfalls.find(account, wanted.year());
        if (present.filter(wanted::saysTheSame).isPresent()) {
            return;
        }
        seen.mustBe(present.map(Shortfall::version).orElse(0));
        if (present.isEmpty()) {
            checkShort(account, wanted.year());
            shortfalls.add(account, wanted);
        } else if (!shortfalls.change(
                account,
                new Shortfall(
                        wanted.year(),
                        wanted.cause(),
                        wanted.note(),
                        present.get().version()))) {
            throw new StaleVersion();
        }
        record(
                account,
                "budget.revenue-cause-written",
                Map.of("year", wanted.year(), "cause", wanted.cause().name()));
    }

    RevenueAction add(RegionCode region, UUID id, int year, String text, UUID agency, LocalDate due) {
        EditRevenue.require(region);
        var account = edit.find(region, id);
        agencies.in(region).checkOpen(agency);
        checkShort(account, year);
        var added = new RevenueAction(UUID.randomUUID(), id, year, text, agency, due, false, 1);
        shortfalls.add(region, added);
        record(account, "budget.revenue-action-added", Map.of("year", year));
        return added;
    }

    /** The same again changes nothing. */
    void change(RegionCode region, Version seen, RevenueAction wanted) {
        EditRevenue.require(region);
        var account = edit.find(region, wanted.account());
        var present = action(account, wanted.id());
        if (wanted.saysTheSame(present)) {
            return;
        }
        seen.mustBe(present.version());
        if (!wanted.agency().equals(present.agency())) {
            agencies.in(region).checkOpen(wanted.agency());
        }
        if (!shortfalls.change(region, wanted)) {
            throw new StaleVersion();
        }
        record(account, "budget.revenue-action-changed", Map.of("year", present.year(), "done", wanted.done()));
    }

    void remove(RegionCode region, UUID id, UUID action, Version seen) {
        EditRevenue.require(region);
        var account = edit.find(region, id);
        var present = action(account, action);
        seen.mustBe(present.version());
        shortfalls.remove(region, present);
        record(account, "budget.revenue-action-removed", Map.of("year", present.year()));
    }

    RevenueAction action(RevenueAccount account, UUID action) {
        return shortfalls.actions(account).stream()
                .filter(it -> it.id().equals(action))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Once a cause is written, more may be done although the target was mended since. */
    private void checkShort(RevenueAccount account, int year) {
        boolean isShort = JudgedYear.of(accounts.years(account)).stream()
                .anyMatch(it -> it.year().year() == year && it.isShort());
        if (!isShort && shortfalls.find(account, year).isEmpty()) {
            throw new RuleBroken("budget.revenue.nothing-short", String.valueOf(year));
        }
    }

    private void record(RevenueAccount account, String action, Map<String, Object> detail) {
        trail.record(account.region(), action, account.id().toString(), detail);
    }
}
