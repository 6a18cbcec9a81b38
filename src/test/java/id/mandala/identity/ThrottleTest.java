package id.mandala.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Works in 73.72 (Parepare), from addresses that are documentation's. */
@Running
class ThrottleTest {

    @Autowired
    People people;

    @Autowired
    SignIn signIn;

    @Autowired
    Chores chores;

    @Autowired
    Devices devices;

    @Test
    void the_eleventh_try_at_an_account_waits_even_with_the_right_password() {
        people.add("parepare.satu", "73.72", Role.REGENT);
        for (int i = 0; i < 10; i++) {
            assertThat(attempt("parepare.satu", "salah", "192.0.2.1")).isInstanceOf(SignIn.Wrong.class);
        }
        assertThat(attempt("parepare.satu", People.PASSWORD, "192.0.2.1"))
                .isInstanceOfSatisfying(
                        SignIn.TooOften.class,
                        it -> assertThat(it.pause()).isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15)));
    }

    @Test
    void twenty_tries_at_once_are_not_all_let_in_by_the_same_count() throws Exception {
        people.add("parepare.dua", "73.72", Role.REGENT);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<SignIn.Answer> wrong = () -> attempt("parepare.dua", "salah", "192.0.2.2");
            var answers = threads.invokeAll(Collections.nCopies(20, wrong)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).filteredOn(SignIn.Wrong.class::isInstance).hasSize(10);
        }
    }

    @Test
    void a_stranger_cannot_lock_out_who_comes_from_elsewhere_or_from_a_known_device() {
        var account = people.add("parepare.tiga", "73.72", Role.REGENT);
        var device = chores.run("test", () -> devices.remember(account.id()));
        for (int i = 0; i < 11; i++) {
            attempt("parepare.tiga", "salah", "192.0.2.3");
        }
        assertThat(attempt("parepare.tiga", People.PASSWORD, "192.0.2.4")).isInstanceOf(SignIn.Welcome.class);
        assertThat(signIn.answer(new SignIn.Try("parepare.tiga", People.PASSWORD, "192.0.2.3", Optional.of(device))))
                .isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void strangers_from_many_addresses_together_have_a_limit_that_a_known_device_does_not_feel() {
        var account = people.add("parepare.empat", "73.72", Role.REGENT);
        var device = chores.run("test", () -> devices.remember(account.id()));
        for (int i = 0; i < 60; i++) {
            attempt("parepare.empat", "salah", "198.51.100." + i / 6);
        }
        assertThat(attempt("parepare.empat", "salah", "198.51.100.99")).isInstanceOf(SignIn.TooOften.class);
        assertThat(signIn.answer(
                        new SignIn.Try("parepare.empat", People.PASSWORD, "198.51.100.99", Optional.of(device))))
                .isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void an_address_tries_thirty_accounts_and_no_more() {
        for (int i = 0; i < 30; i++) {
            assertThat(attempt("tak.dikenal." + i, "salah", "192.0.2.5")).isInstanceOf(SignIn.Wrong.class);
        }
        assertThat(attempt("tak.dikenal.lain", "salah", "192.0.2.5")).isInstanceOf(SignIn.TooOften.class);
    }

    @Test
    void the_same_device_cookie_is_nothing_at_another_account() {
        var mine = people.add("parepare.lima", "73.72", Role.REGENT);
        people.add("parepare.enam", "73.72", Role.REGENT);
        var device = chores.run("test", () -> devices.remember(mine.id()));
        for (int i = 0; i < 10; i++) {
            attempt("parepare.enam", "salah", "192.0.2.6");
        }
        assertThat(signIn.answer(new SignIn.Try("parepare.enam", "salah", "192.0.2.6", Optional.of(device))))
                .isInstanceOf(SignIn.TooOften.class);
    }

    private SignIn.Answer attempt(String username, String password, String address) {
        return signIn.answer(new SignIn.Try(username, password, address, Optional.empty()));
    }
}
