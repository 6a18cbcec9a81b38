package id.mandala.identity;

import id.mandala.values.RegionCode;
import java.util.Arrays;
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

    /** The ministry's role is the nation's, the others the region's. */
    public Account add(String username, String region, Role... roles) {
        var home = RegionCode.of(region);
        return add(
                username,
                home,
                Arrays.stream(roles)
                        .map(it ->
                                new Actor.Grant(it, it == Role.MINISTRY ? RegionCode.NATION : home, Optional.empty()))
                        .toList());
    }

    public Account officer(String username, RegionCode region, UUID agency) {
        return add(username, region, List.of(new Actor.Grant(Role.AGENCY_OFFICER, region, Optional.of(agency))));
    }

    public Account head(String username, RegionCode region, UUID agency) {
        return add(username, region, List.of(new Actor.Grant(Role.AGENCY_HEAD, region, Optional.of(agency))));
    }

    private Account add(String username, RegionCode home, List<Actor.Grant> grants) {
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
                grants,
                1);
        chores.run("test", () -> accounts.add(account));
        return account;
    }
}
