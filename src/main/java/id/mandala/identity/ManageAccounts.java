package id.mandala.identity;

import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator does to accounts, within his own scope: neither the account's home nor any role it holds, seen or unseen, may
 * reach beyond it, else a new password for a mightier account would be a way up.
 */
@Component
@Transactional
class ManageAccounts {

    /** @param password to hand over once; nobody can read it again */
    record Handover(Account account, String password) {}

    private final Accounts accounts;
    private final Chores chores;
    private final Passwords passwords;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    ManageAccounts(
            Accounts accounts,
            Chores chores,
            Passwords passwords,
            Sessions sessions,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.chores = chores;
        this.passwords = passwords;
        this.sessions = sessions;
        this.events = events;
    }

    Handover add(RegionCode home, Username username, Particulars wanted) {
        mayManage(home);
        mayGrant(wanted.grants());
        var password = passwords.oneTime();
        var account = new Account(
                UUID.randomUUID(),
                home,
                username,
                wanted.name(),
                wanted.email(),
                Optional.of(passwords.hash(password)),
                true,
                Optional.empty(),
                Optional.empty(),
                wanted.grants(),
                1);
        accounts.add(account);
        tell(account, "identity.account-added", Map.of("grants", words(wanted.grants())));
        return new Handover(account, password);
    }

    /** What an administrator may write about an account. */
    record Particulars(String name, Optional<String> email, List<Actor.Grant> grants) {
        Particulars {
            grants = List.copyOf(grants);
            if (name.isBlank() || name.length() > 120) {
                throw new RuleBroken("identity.name");
            }
            if (grants.isEmpty()) {
                throw new RuleBroken("identity.no-role");
            }
        }
    }

    void change(UUID id, int version, Particulars wanted) {
        var account = within(id);
        mayGrant(wanted.grants());
        if (Actors.current().account().equals(Optional.of(id))
                && !wanted.grants().equals(account.grants())) {
            throw new RuleBroken("identity.not-yourself");
        }
        accounts.touch(id, version);
        accounts.describe(id, wanted.name(), wanted.email());
        accounts.setGrants(id, wanted.grants());
        tell(
                account,
                "identity.account-changed",
                Map.of("before", words(account.grants()), "grants", words(wanted.grants())));
    }

    void close(UUID id, int version) {
        var account = within(id);
        if (Actors.current().account().equals(Optional.of(id))) {
            throw new RuleBroken("identity.not-yourself");
        }
        accounts.touch(id, version);
        accounts.setDisabled(id, true);
        sessions.end(id);
        tell(account, "identity.account-closed", Map.of());
    }

    void open(UUID id, int version) {
        var account = within(id);
        accounts.touch(id, version);
        accounts.setDisabled(id, false);
        tell(account, "identity.account-opened", Map.of());
    }

    Handover resetPassword(UUID id, int version) {
        var account = within(id);
        var password = passwords.oneTime();
        accounts.touch(id, version);
        accounts.setPassword(id, passwords.hash(password), true);
        sessions.end(id);
        tell(account, "identity.password-reset", Map.of());
        return new Handover(account, password);
    }

    /** The whole account, with the roles the administrator cannot see, if all of it lies within his scope. */
    private Account within(UUID id) {
        var account =
                chores.run("accounts", () -> accounts.find(id)).orElseThrow(() -> new RuleBroken("identity.stale"));
        mayManage(account.home());
        account.grants().forEach(it -> mayManage(it.region()));
        return account;
    }

    private static void mayGrant(List<Actor.Grant> grants) {
        for (var grant : grants) {
            mayManage(grant.region());
            if (!grant.role().fits(grant.region())) {
                throw new RuleBroken("identity.role-level", grant.region().value());
            }
            if (grant.role().isOfAgency() && grant.agency().isEmpty()) {
                throw new RuleBroken("identity.officer-agency");
            }
        }
    }

    private static void mayManage(RegionCode region) {
        Actors.current().require(Permission.MANAGE_ACCOUNTS, region);
    }

    private static List<String> words(List<Actor.Grant> grants) {
        return grants.stream().map(it -> it.role() + " " + it.region()).toList();
    }

    private void tell(Account account, String action, Map<String, Object> detail) {
        events.publishEvent(new AccountEvent(Actors.current(), account.home(), action, account.id(), detail));
    }
}
