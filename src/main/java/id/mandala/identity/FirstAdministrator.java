package id.mandala.identity;

import id.mandala.values.RuleBroken;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** The first account of an installation cannot come from an administrator; the operator makes it from the shell. */
final class FirstAdministrator {

    private FirstAdministrator() {}

    static int add(String username, String name, Connection owner, PrintStream out, PrintStream err)
            throws SQLException {
        var passwords = new Passwords();
        var password = passwords.oneTime();
        try (var account = owner.prepareStatement("""
                        insert into identity.account (region_code, id, username, name, password_hash, must_change)
                        values ('00', ?, ?, ?, ?, true) on conflict (username) do nothing
                        """);
                var grant = owner.prepareStatement("""
                        insert into identity.account_grant (region_code, account_id, role)
                        values ('00', ?, 'ADMINISTRATOR')
                        """)) {
            var id = UUID.randomUUID();
            account.setObject(1, id);
            account.setString(2, Username.of(username).value());
            account.setString(3, name);
            account.setString(4, passwords.hash(password));
            if (account.executeUpdate() == 0) {
                err.println("There is an account called " + username + " already.");
                return 1;
            }
            grant.setObject(1, id);
            grant.executeUpdate();
            owner.commit();
        } catch (RuleBroken e) {
            err.println("A user name has 3 to 40 lower-case letters, digits, dots or dashes.");
            return 2;
        }
        out.println("One-time password: " + password);
        return 0;
    }
}
