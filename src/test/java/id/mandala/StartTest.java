package id.mandala;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Running
class StartTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_program_works_as_a_role_that_cannot_pass_row_level_security_and_owns_nothing() {
        var role = jdbc.sql("""
                        select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as mighty
                        from pg_roles where rolname = current_user
                        """)
                .query((row, number) -> row.getString("rolname") + " " + row.getBoolean("mighty"))
                .single();
        assertThat(role).isEqualTo("mandala_app false");
    }
}
