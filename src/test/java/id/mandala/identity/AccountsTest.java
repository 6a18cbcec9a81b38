package id.mandala.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mandala.Running;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Works in 72.01 to 72.04 of Central Sulawesi. */
@Running
class AccountsTest {

    private static final Pattern ONE_TIME = Pattern.compile("id=\"one-time\">([^<]+)<");

    private static final Pattern ONCE = Pattern.compile("name=\"_once\" value=\"([^\"]+)\"");
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    ManageAccounts manage;

    @Autowired
    Accounts accounts;

    @Autowired
    Chores chores;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    @Test
    void an_administrator_adds_an_account_whose_owner_changes_the_password_before_anything_else() {
        people.add("banggai.admin", "72.01", Role.ADMINISTRATOR);
        var browser = new Browser(port);
        browser.signIn("banggai.admin", People.PASSWORD);
        var list = "/kerja/72.01/akun";
        var added = browser.submit(
                list + "/baru",
                list + "/baru",
                Map.of(
                        "name",
                        "Siti",
                        "username",
                        "banggai.siti",
                        "role",
                        "SECRETARIAT",
                        "region",
                        "72.01",
                        "agency",
                        ""));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
        var oneTime = ONE_TIME.matcher(added.body());
        assertThat(oneTime.find()).isTrue();
        assertThat(browser.get(list).body()).contains("banggai.siti");

        var siti = new Browser(port);
        assertThat(siti.signIn("banggai.siti", oneTime.group(1)).headers().firstValue("Location"))
                .hasValue("/akun");
        assertThat(siti.get("/kerja/72.01/akun").headers().firstValue("Location"))
                .hasValue("/akun");
        var change = Map.of("current", oneTime.group(1), "chosen", "ombak di teluk tomini");
        assertThat(siti.submit("/akun", "/akun/sandi", change).headers().firstValue("Location"))
                .hasValue("/akun?selesai=sandi");
        assertThat(siti.get("/kerja/72.01/akun").statusCode()).isEqualTo(403);
        assertThat(new Browser(port)
                        .signIn("banggai.siti", "ombak di teluk tomini")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/kerja/72.01");
    }

    @Test
    void an_account_has_a_page_open_or_closed() {
        var administrator = people.add("sigi.admin2", "72.04", Role.ADMINISTRATOR);
        var account = people.add("sigi.dua", "72.04", Role.REGENT);
        var browser = new Browser(port);
        browser.signIn("sigi.admin2", People.PASSWORD);
        var page = "/kerja/72.04/akun/" + account.id();
        assertThat(browser.get(page).body()).contains(page + "/penutupan");
        Actors.as(administrator.actor(), () -> {
            manage.close(account.id(), 1);
        });
        assertThat(browser.get(page).body()).contains(page + "/pembukaan").doesNotContain(page + "/penutupan");
    }

    @Test
    void twenty_copies_of_a_new_account_show_the_same_password_and_the_database_does_not() throws Exception {
        people.add("banggai.admin3", "72.01", Role.ADMINISTRATOR);
        var browser = new Browser(port);
        browser.signIn("banggai.admin3", People.PASSWORD);
        var address = "/kerja/72.01/akun/baru";
        var page = browser.get(address).body();
        var fields = Map.of(
                "_once", only(ONCE, page),
                "name", "Dua kali",
                "username", "banggai.duakali",
                "role", "SECRETARIAT",
                "region", "72.01",
                "agency", "");
        Callable<HttpResponse<String>> click = () -> browser.post(address, only(FORM_TOKEN, page), fields);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<HttpResponse<String>>();
            for (var copy : threads.invokeAll(Collections.nCopies(20, click))) {
                answers.add(copy.get());
            }
            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
            var password = only(ONE_TIME, answers.getFirst().body());
            assertThat(answers).extracting(it -> only(ONE_TIME, it.body())).containsOnly(password);
            assertThat(kept("banggai.duakali"))
                    .as("the user name, in any answer")
                    .isZero();
            assertThat(kept(password)).isZero();
        }
    }

    /** How many kept answers show this, to whoever may see all of them. */
    private int kept(String text) {
        return Actors.as(
                Actor.program("test"),
                () -> Objects.requireNonNull(transaction.execute(_ -> {
                    assertThat(jdbc.sql(
                                            "select count(*) from web.answered_request where until < now() + interval '16 minutes'")
                                    .query(Integer.class)
                                    .single())
                            .isPositive();
                    return jdbc.sql(
                                    "select count(*) from web.answered_request where position(convert_to(:text, 'UTF8') in body) > 0")
                            .param("text", text)
                            .query(Integer.class)
                            .single();
                })));
    }

    private static String only(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(pattern + " in " + page).isTrue();
        return found.group(1);
    }

    @Test
    void every_form_about_an_account_carries_a_one_time_token() {
        people.add("banggai.admin4", "72.01", Role.ADMINISTRATOR);
        var other = people.add("banggai.lima", "72.01", Role.SECRETARIAT);
        var browser = new Browser(port);
        browser.signIn("banggai.admin4", People.PASSWORD);
        var page = browser.get("/kerja/72.01/akun/" + other.id()).body();
        assertThat(ONCE.matcher(page).results().count())
                .isEqualTo(Pattern.compile("action=\"/kerja/72.01/akun/")
                        .matcher(page)
                        .results()
                        .count())
                .isPositive();
    }

    @Test
    void a_form_that_breaks_a_rule_comes_back_with_what_was_typed_and_what_to_do() {
        people.add("banggai.admin2", "72.01", Role.ADMINISTRATOR);
        var browser = new Browser(port);
        browser.signIn("banggai.admin2", People.PASSWORD);
        var again = browser.submit(
                "/kerja/72.01/akun/baru",
                "/kerja/72.01/akun/baru",
                Map.of("name", "Siti <b>", "username", "x", "role", "SECRETARIAT", "region", "72.01"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Siti &lt;b&gt;", "huruf kecil");
    }

    @Test
    void an_administrator_touches_nothing_outside_his_scope_and_gives_no_role_above_it() {
        var administrator = people.add("poso.admin", "72.02", Role.ADMINISTRATOR);
        var elsewhere = people.add("donggala.satu", "72.03", Role.REGENT);
        var mightier = people.add("poso.provinsi", "72.02", Role.REGENT);
        chores.run("test", () -> accounts.setGrants(mightier.id(), List.of(grant(Role.PROVINCE, "72"))));
        Actors.as(administrator.actor(), () -> {
            assertThatThrownBy(() -> manage.close(elsewhere.id(), 1)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> manage.resetPassword(mightier.id(), 1)).isInstanceOf(NotAllowed.class);
            for (var above :
                    List.of(grant(Role.PROVINCE, "72"), grant(Role.REGENT, "72.03"), grant(Role.ADMINISTRATOR, "00"))) {
                assertThatThrownBy(() -> manage.add(
                                RegionCode.of("72.02"),
                                Username.of("poso.baru"),
                                new ManageAccounts.Particulars("Baru", Optional.empty(), List.of(above))))
                        .isInstanceOf(NotAllowed.class);
            }
            assertThatThrownBy(() -> manage.close(administrator.id(), 1)).isInstanceOf(RuleBroken.class);
        });
        var browser = new Browser(port);
        browser.signIn("poso.admin", People.PASSWORD);
        assertThat(browser.get("/kerja/72.03/akun").statusCode()).isEqualTo(403);
        assertThat(browser.get("/kerja/72.02/akun/" + elsewhere.id()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void of_two_who_change_an_account_one_is_told_to_look_again() {
        var administrator = people.add("sigi.admin", "72.04", Role.ADMINISTRATOR);
        var account = people.add("sigi.satu", "72.04", Role.REGENT);
        var wanted =
                new ManageAccounts.Particulars("Nama baru", Optional.empty(), List.of(grant(Role.PLANNER, "72.04")));
        Actors.as(administrator.actor(), () -> {
            manage.change(account.id(), 1, wanted);
            assertThatThrownBy(() -> manage.change(account.id(), 1, wanted))
                    .isInstanceOfSatisfying(
                            RuleBroken.class, it -> assertThat(it.code()).isEqualTo("identity.stale"));
        });
    }

    @Test
    void the_programs_role_sees_and_changes_accounts_of_the_scope_only() {
        var mine = people.add("banggai.tiga", "72.01", Role.SECRETARIAT);
        var other = people.add("donggala.dua", "72.03", Role.SECRETARIAT);
        Actors.as(
                mine.actor(),
                () -> transaction.executeWithoutResult(it -> {
                    assertThat(count("select count(*) from identity.account where id = :id", mine.id()))
                            .isEqualTo(1);
                    assertThat(count("select count(*) from identity.account where id = :id", other.id()))
                            .isZero();
                    assertThat(count("select count(*) from identity.account_grant where account_id = :id", other.id()))
                            .isZero();
                    assertThat(jdbc.sql("update identity.account set name = 'x' where id = :id")
                                    .param("id", other.id())
                                    .update())
                            .isZero();
                }));
        Actors.as(
                Actor.visitor(),
                () -> transaction.executeWithoutResult(
                        it -> assertThat(count("select count(*) from identity.account where id = :id", mine.id()))
                                .isZero()));
    }

    private int count(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(Integer.class).single();
    }

    private static Actor.Grant grant(Role role, String region) {
        return new Actor.Grant(role, RegionCode.of(region), Optional.empty());
    }
}
