package id.mandala.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.TestDatabase;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void an_empty_database_is_filled_and_a_second_run_changes_nothing() {
        var database = TestDatabase.server().emptyDatabase("migrations_test");
        assertThat(Migrations.run(database)).isPositive();
        assertThat(Migrations.run(database)).isZero();
    }
}
