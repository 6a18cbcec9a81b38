package id.mandala.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BucketsTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void an_address_may_ask_as_often_as_allowed_and_again_when_time_has_passed() {
        var buckets = new Buckets(60, 10);
        assertThat(allowed(buckets, "a", 100, 0)).isEqualTo(60);
        assertThat(allowed(buckets, "a", 100, 10 * SECOND)).isEqualTo(10);
        assertThat(allowed(buckets, "b", 100, 10 * SECOND)).isEqualTo(60);
    }

    @Test
    void asking_while_refused_does_not_put_off_the_next_chance() {
        var buckets = new Buckets(60, 10);
        allowed(buckets, "a", 60, 0);
        for (var tenth = 1; tenth < 10; tenth++) {
            assertThat(buckets.take("a", tenth * SECOND / 10)).isFalse();
        }
        assertThat(buckets.take("a", SECOND)).isTrue();
    }

    @Test
    void a_limit_of_nought_lets_everything_through() {
        assertThat(allowed(new Buckets(0, 10), "a", 1000, 0)).isEqualTo(1000);
    }

    private static int allowed(Buckets buckets, String address, int times, long now) {
        var allowed = 0;
        for (var i = 0; i < times; i++) {
            allowed += buckets.take(address, now) ? 1 : 0;
        }
        return allowed;
    }
}
