package id.mandala.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an administrator typed about an account, as the form sent it; may be anything. */
record AccountForm(
        @Nullable String username,
        @Nullable String name,
        @Nullable String email,
        @Nullable Integer version,
        @Nullable List<String> role,
        @Nullable List<String> region,
        @Nullable List<String> agency) {

    Username typedUsername() {
        return Username.of(text(username));
    }

    ManageAccounts.Particulars particulars() {
        return new ManageAccounts.Particulars(
                text(name),
                Optional.of(text(email)).filter(it -> !it.isEmpty()),
                typedGrants().grants());
    }

    int typedVersion() {
        return version == null ? 0 : version;
    }

    GrantRows typedGrants() {
        return new GrantRows(list(role), list(region), list(agency));
    }

    String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static List<String> list(@Nullable List<String> column) {
        return column == null ? List.of() : column;
    }
}
