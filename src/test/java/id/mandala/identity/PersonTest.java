package id.mandala.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import id.mandala.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Works in 73.75. */
@Running
class PersonTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Chores chores;

    @Test
    void a_person_is_exported_without_secrets_then_forgotten_while_the_trail_keeps_the_id() throws SQLException {
        var account = people.add("dilupakan.satu", "73.75", Role.PLANNER);
        new Browser(port).signIn("dilupakan.satu", People.PASSWORD);
        assertThat(run("export", "dilupakan.satu"))
                .startsWith("0 ")
                .contains("Orang dilupakan.satu", "identity.signed-in", "PLANNER")
                .doesNotContain("argon2");
        assertThat(run("erase", "dilupakan.satu")).startsWith("0 ");
        assertThat(run("export", "dilupakan.satu")).startsWith("1 ");
        var left = chores.run(
                "test",
                () -> jdbc.sql("""
                        select count(*) from identity.account a
                        where a.id = :id and (a.name like '%dilupakan%' or a.password_hash is not null or a.email is not null)
                        """)
                        .param("id", account.id())
                        .query(Integer.class)
                        .single());
        assertThat(left).isZero();
        var sessions = chores.run(
                "test",
                () -> jdbc.sql("select count(*) from identity.session where principal_name = :id")
                        .param("id", account.id().toString())
                        .query(Integer.class)
                        .single());
        assertThat(sessions).isZero();
    }

    @Test
    void the_first_administrator_comes_from_the_shell() throws SQLException {
        var told = run("administrator", "admin.pertama", "Admin Pertama");
        assertThat(told).startsWith("0 One-time password: ");
        var password = told.substring(told.indexOf(": ") + 2).strip();
        assertThat(new Browser(port).signIn("admin.pertama", password).headers().firstValue("Location"))
                .hasValue("/akun");
    }

    private static String run(String... arguments) throws SQLException {
        var out = new ByteArrayOutputStream();
        try (var owner = TestDatabase.migrated().connectAsOwner();
                var print = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            var code = PersonCommand.run(List.of(arguments), owner, print, print);
            return code + " " + out.toString(StandardCharsets.UTF_8);
        }
    }
}
