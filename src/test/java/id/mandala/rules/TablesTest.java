package id.mandala.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.Running;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads PostgreSQL's own catalogue: what counts is what the database enforces, not what a migration meant. */
@Running
class TablesTest {

    private static final String OURS = "n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public')";

    @Autowired
    JdbcClient jdbc;

    @Test
    void every_table_of_a_tenant_forces_row_level_security_and_has_a_policy() {
        assertThat(names("""
                select n.nspname || '.' || c.relname
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'region_code' and not a.attisdropped
                where c.relkind in ('r', 'p') and %s
                  and not (c.relrowsecurity and c.relforcerowsecurity
                           and exists (select from pg_policy p where p.polrelid = c.oid))
                """)).isEmpty();
    }

    /** Each of these was looked at: what it holds of a region is a hash, hangs on one account, or is guarded otherwise. */
    @Test
    void a_table_without_a_region_is_one_of_those_known_to_belong_to_none() {
        assertThat(names("""
                select n.nspname || '.' || c.relname
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and %s and c.relname <> 'migration'
                  and not exists (select from pg_attribute a
                                  where a.attrelid = c.oid and a.attname = 'region_code' and not a.attisdropped)
                """))
                .isSubsetOf(
                        "budget.account_code",
                        "budget.fund_code",
                        "evaluation.cycle",
                        "evaluation.round",
                        "evaluation.round_term",
                        "movement.agreement",
                        "movement.agreement_step",
                        "movement.clause",
                        "movement.decision",
                        "movement.round",
                        "movement.selection_criterion",
                        "movement.selection_end",
                        "movement.selection_rule",
                        "identity.api_token",
                        "identity.device",
                        "identity.passkey",
                        "identity.session",
                        "identity.session_attributes",
                        "identity.sign_in_attempt",
                        "planning.code",
                        "planning.code_set",
                        "planning.crosswalk",
                        "region.area",
                        "web.answered_request",
                        "web.demo_content");
    }

    @Test
    void answers_kept_for_the_same_request_are_guarded_although_they_are_of_no_region() {
        assertThat(names("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'web' and c.relname = 'answered_request' and c.relrowsecurity and c.relforcerowsecurity and %s
                """)).hasSize(1);
    }

    @Test
    void a_tenant_table_begins_its_key_with_the_region() {
        assertThat(names("""
                select n.nspname || '.' || c.relname
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'region_code' and not a.attisdropped
                join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
                where c.relkind in ('r', 'p') and %s and n.nspname <> 'identity' and k.conkey[1] <> a.attnum
                """)).isEmpty();
    }

    @Test
    void every_view_asks_with_the_rights_of_who_asks() {
        assertThat(names("""
                select n.nspname || '.' || c.relname
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('v', 'm') and %s
                  and not coalesce(c.reloptions @> array['security_invoker=true'], false)
                  and not coalesce(c.reloptions @> array['security_invoker=on'], false)
                """)).isEmpty();
    }

    @Test
    void the_program_may_neither_truncate_nor_change_the_shape_of_anything() {
        assertThat(names("""
                select n.nspname || '.' || c.relname
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and %s
                  and (has_table_privilege('mandala_app', c.oid, 'TRUNCATE, TRIGGER, REFERENCES')
                       or pg_get_userbyid(c.relowner) = 'mandala_app')
                """)).isEmpty();
        assertThat(
                        names(
                                """
                select n.nspname from pg_namespace n
                where n.nspname !~ '^pg_' and has_schema_privilege('mandala_app', n.oid, 'CREATE')
                """.concat(
                                                " and %s or n.nspname = 'public' and has_schema_privilege('mandala_app', n.oid, 'CREATE')")))
                .isEmpty();
    }

    private List<@Nullable String> names(String sql) {
        return jdbc.sql(sql.formatted(OURS)).query(String.class).list();
    }
}
