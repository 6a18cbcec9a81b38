package id.mandala.identity;

import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.PlaceNames;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Fills the pages of the administration of accounts. */
@Component
class AccountPages {

    record ListPage(Workplace place, List<Line> accounts, String asked, String state) {}

    record Line(
            UUID id,
            String name,
            String username,
            List<String> roles,
            boolean open,
            @Nullable Instant signedIn) {}

    /**
     * @param account absent on the form for a new one
     * @param problems field to what to do
     */
    record FormPage(
            Workplace place,
            @Nullable Account account,
            String username,
            String name,
            String email,
            List<GrantRows.Row> rows,
            List<Choice> roles,
            List<AgencyChoices.Choice> agencies,
            Map<String, String> problems) {}

    record Choice(String value, String label) {}

    record HandoverPage(Workplace place, String name, String username, String password) {}

    private final Accounts accounts;
    private final MessageSource messages;
    private final ObjectProvider<AgencyChoices> agencies;
    private final ObjectProvider<PlaceNames> places;

    AccountPages(
            Accounts accounts,
            MessageSource messages,
            ObjectProvider<AgencyChoices> agencies,
            ObjectProvider<PlaceNames> places) {
        this.accounts = accounts;
        this.messages = messages;
        this.agencies = agencies;
        this.places = places;
    }

    ListPage list(Workplace place, String asked, String state) {
        var sought = asked.strip().toLowerCase(Locale.ROOT);
        var lines = accounts.of(place.region()).stream()
                .filter(it -> (it.name() + " " + it.username())
                        .toLowerCase(Locale.ROOT)
                        .contains(sought))
                .filter(it -> state.isEmpty() || state.equals("aktif") == it.isOpen())
                .map(this::line)
                .toList();
        return new ListPage(place, lines, asked.strip(), state);
    }

    private Line line(Account account) {
        var roles = account.grants().stream()
                .map(it -> role(it.role()) + " · " + place(it.region()))
                .toList();
        return new Line(
                account.id(),
                account.name(),
                account.username().value(),
                roles,
                account.isOpen(),
                account.signedInAt().orElse(null));
    }

    FormPage blank(Workplace place) {
        return form(
                place,
                null,
                "",
                "",
                "",
                new GrantRows(List.of(), List.of(), List.of()).withBlanks(place.region()),
                Map.of());
    }

    FormPage one(Workplace place, UUID id) {
        var account = find(id);
        return form(
                place,
                account,
                account.username().value(),
                account.name(),
                account.email().orElse(""),
                GrantRows.of(account, place.region()),
                Map.of());
    }

    /** The form as it was typed, with what to do beside the field the rule is about. */
    FormPage again(Workplace place, AccountForm typed, @Nullable UUID id, Attempt.Refusal refusal) {
        var account = id == null ? null : find(id);
        if (account != null && typed.name() == null) {
            return form(
                    place,
                    account,
                    account.username().value(),
                    account.name(),
                    account.email().orElse(""),
                    GrantRows.of(account, place.region()),
                    refusal.beside("name"));
        }
        return form(
                place,
                account,
                account == null
                        ? typed.text(typed.username())
                        : account.username().value(),
                typed.text(typed.name()),
                typed.text(typed.email()),
                typed.typedGrants().withBlanks(place.region()),
                refusal.beside(field(refusal.code())));
    }

    HandoverPage handover(Workplace place, ManageAccounts.Handover handover) {
        var account = handover.account();
        return new HandoverPage(place, account.name(), account.username().value(), handover.password());
    }

    private FormPage form(
            Workplace place,
            @Nullable Account account,
            String username,
            String name,
            String email,
            GrantRows rows,
            Map<String, String> problems) {
        var roles = Role.GRANTABLE.stream()
                .map(it -> new Choice(it.name(), role(it)))
                .toList();
        var choices =
                agencies.stream().flatMap(it -> it.of(place.region()).stream()).toList();
        return new FormPage(place, account, username, name, email, rows.rows(), roles, choices, problems);
    }

    private Account find(UUID id) {
        return accounts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String field(String code) {
        return switch (code) {
            case "identity.username", "identity.username-taken" -> "username";
            case "identity.email-taken" -> "email";
            case "identity.no-role", "identity.role-level", "identity.officer-agency", "region.code" -> "role";
            default -> "name";
        };
    }

    private String role(Role role) {
        return words("identity.role." + role);
    }

    private String place(RegionCode region) {
        return places.stream()
                .flatMap(it -> it.name(region, LocaleContextHolder.getLocale()).stream())
                .findFirst()
                .orElse(region.value());
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
