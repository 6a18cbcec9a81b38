package id.mandala.identity;

import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes accounts for tests. */
@Component
public class People {

    public static final String PASSWORD = "kopi pagi di pendopo";

    private final Chores chores;
    private final Accounts accounts;
    private final String hash;

    People(Chores chores, Accounts accounts, Passwords passwords) {
        this.chores = chores;
        this.accounts = accounts;
        this.hash = passwords.hash(PASSWORD);
    }

    public Account add(String username, String region, Role role) {
        var home = RegionCode.of(region);
        var account = new Account(
                UUID.randomUUID(),
                home,
                Username.of(username),
                "Orang " + username,
                Optional.empty(),
                Optional.of(hash),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(new Actor.Grant(role, home, Optional.empty())),
                1);
        chores.run("test", () -> accounts.add(account));
        return account;
    }
}
