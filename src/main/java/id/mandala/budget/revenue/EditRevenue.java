package id.mandala.budget.revenue;

import id.mandala.audit.AuditTrail;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.StaleVersion;
import id.mandala.web.Version;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Writes down the accounts of own-source revenue and their years. */
@Service
@Transactional
class EditRevenue {

    private final RevenueAccounts accounts;
    private final CollectingAgencies agencies;
    private final Today today;
    private final AuditTrail trail;

    EditRevenue(RevenueAccounts accounts, CollectingAgencies agencies, Today today, AuditTrail trail) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.today = today;
        this.trail = trail;
    }

    RevenueAccount add(RegionCode region, UUID agency, RevenueCode code, String name) {
        require(region);
        agencies.in(region).checkOpen(agency);
        var added = new RevenueAccount(region, UUID.randomUUID(), agency, code, name, false, 1);
        accounts.lock(region);
        checkAlone(added, accounts.of(region));
        accounts.add(List.of(added));
        record(added, "budget.revenue-account-added", Map.of("code", code.value()));
        return added;
    }

    /** The same again changes nothing. */
    RevenueAccount change(RegionCode region, UUID id, Version seen, UUID agency, RevenueCode code, String name) {
        require(region);
        accounts.lock(region);
        var present = find(region, id);
        var wanted = present.with(agency, code, name);
        if (wanted.saysTheSame(present)) {
            return present;
        }
        seen.mustBe(present.version());
        if (!agency.equals(present.agency())) {
            agencies.in(region).checkOpen(agency);
        }
        checkAlone(wanted, accounts.of(region));
        if (!accounts.change(wanted)) {
            throw new StaleVersion();
        }
        record(
                present,
                "budget.revenue-account-changed",
                Map.of("from", present.code().value(), "to", code.value()));
        return find(region, id);
    }

    /** One written by mistake; refused by the database while it has years or effects. */
    void remove(RegionCode region, UUID id, Version seen) {
        require(region);
        var present = find(region, id);
        seen.mustBe(present.version());
        accounts.remove(present);
        record(
                present,
                "budget.revenue-account-removed",
                Map.of("code", present.code().value()));
    }

    /**
     * Writes a year; the same again changes nothing.
     *
     * @param seen 0 for a year that is not written yet
     */
    void write(RegionCode region, UUID id, Version seen, RevenueYear wanted) {
        require(region);
        wanted.check(today.date());
        var account = find(region, id);
        var present = accounts.years(account).stream()
                .filter(it -> it.year() == wanted.year())
                .findFirst();
        if (present.isEmpty()) {
            accounts.addYears(region, Map.of(id, List.of(wanted)));
        } else if (!wanted.saysTheSame(present.get())) {
            if (seen.number() == 0) {
                throw new RuleBroken("budget.revenue.year-twice", String.valueOf(wanted.year()));
            }
            seen.mustBe(present.get().version());
            if (!accounts.changeYears(
                    region, Map.of(id, List.of(wanted.at(present.get().version()))))) {
                throw new StaleVersion();
            }
        } else {
            return;
        }
        record(account, "budget.revenue-year-written", Map.of("year", wanted.year()));
    }

    /** Refused by the database while a cause or an action hangs on it. */
    void removeYear(RegionCode region, UUID id, int year, Version seen) {
        require(region);
        var account = find(region, id);
        var present = accounts.years(account).stream()
                .filter(it -> it.year() == year)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        seen.mustBe(present.version());
        accounts.removeYear(account, year);
        record(account, "budget.revenue-year-removed", Map.of("year", year));
    }

    RevenueAccount find(RegionCode region, UUID id) {
        return accounts.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * An agency's accounts stand beside each other: where one held another, its amounts would be counted twice.
     *
     * @throws RuleBroken {@code budget.revenue.twice}, {@code budget.revenue.within}
     */
    static void checkAlone(RevenueAccount account, Collection<RevenueAccount> others) {
        for (var other : others) {
            if (other.id().equals(account.id()) || !other.agency().equals(account.agency())) {
                continue;
            }
            if (other.code().equals(account.code())) {
                throw new RuleBroken("budget.revenue.twice", other.called());
            }
            if (other.code().contains(account.code()) || account.code().contains(other.code())) {
                throw new RuleBroken("budget.revenue.within", other.called());
            }
        }
    }

    static void require(RegionCode region) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
    }

    private void record(RevenueAccount account, String action, Map<String, Object> detail) {
        trail.record(account.region(), action, account.id().toString(), detail);
    }
}
