package id.mandala.budget.refocus;

import static id.mandala.budget.refocus.Instances.one;
import static id.mandala.budget.refocus.Instances.planned;
import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PricesTest {

    /** Ten units in one year: all of b (7 units, 7 points) and 3/8 of a (8 units, 4 points); a unit more is worth half a point. */
    @Test
    void a_unit_more_is_worth_what_the_last_one_brought() {
        var instance = Instances.with(10, 0, 0)
                .add(planned(one("a", 4, 8), 0), planned(one("b", 7, 7), 0))
                .make();

        var prices = Prices.of(instance).orElseThrow();

        assertThat(prices.tight()).first().satisfies(it -> {
            assertThat(it.year()).isEqualTo(2027);
            assertThat(it.source()).isEqualTo("APBD");
            assertThat(it.price()).isEqualTo(500, Offset.offset(1e-6));
        });
        assertThat(prices.asked("a")).containsExactly(new Prices.Price("ceiling", "2027 APBD", 4000));
        assertThat(prices.worth("a")).isEqualTo(4000);
    }

    /** c uses 8 units at half a point each and brings 2 points: its dimension would have to weigh twice as much. */
    @Test
    void the_weight_that_would_keep_it_is_what_it_uses_over_what_it_brings() {
        var instance = Instances.with(10, 0, 0)
                .add(planned(one("a", 4, 8), 0), planned(one("b", 7, 7), 0), planned(one("c", 2, 8), 0))
                .make();

        assertThat(Prices.of(instance).orElseThrow().weightToKeep("c")).hasValue(2.0);
    }
}
