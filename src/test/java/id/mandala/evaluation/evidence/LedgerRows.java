package id.mandala.evaluation.evidence;

import id.mandala.TestDatabase;
import id.mandala.database.Database;
import id.mandala.database.Migrations;
import java.sql.Connection;
import java.sql.SQLException;

/** A database of a test's own, with ledgers written by hand. */
final class LedgerRows {

    private LedgerRows() {}

    static Database database(String name) throws SQLException {
        var made = TestDatabase.server().emptyDatabase(name);
        Migrations.run(made);
        try (var owner = made.connectAsOwner()) {
            owner.createStatement().execute("""
                    alter table region.area no force row level security;
                    insert into region.area (code, level, kind, name, parent_code)
                    values ('00', 'NATION', null, 'Indonesia', null), ('13', 'PROVINCE', null, 'Sumatera Barat', '00'),
                        ('13.03', 'REGENCY', 'KABUPATEN', 'Sijunjung', '13'), ('13.04', 'REGENCY', 'KABUPATEN', 'Tanah Datar', '13')
                    on conflict do nothing
                    """);
        }
        return made;
    }

    /** Files of that many random bytes, each for one question. */
    static void files(Connection owner, String region, int files, int bytes) throws SQLException {
        owner.createStatement().execute("select set_config('mandala.scope', '00', false)");
        owner.createStatement().execute("""
                insert into evaluation.evidence_content (region_code, sha256, content)
                select '%1$s', encode(sha256(content), 'hex'), content
                from (select (select string_agg(sha256(('%1$s' || n || '/' || part)::bytea), ''::bytea) from generate_series(1, %3$d / 32) part) as content
                      from generate_series(1, %2$d) n) as made
                """.formatted(region, files, bytes));
        owner.createStatement().execute("""
                select count(evaluation.append_to_ledger(jsonb_build_object('region_code', region_code, 'kind', 'FILE', 'name', 'Wening',
                    'evidence', md5(sha256)::uuid, 'title', 'Berkas "contoh", é', 'period_from', '2026-01-01', 'period_to', '2026-12-31',
                    'file_name', 'contoh.pdf', 'file_kind', 'PDF', 'bytes', length(content), 'sha256', sha256)))
                from evaluation.evidence_content where region_code = '%s'
                """.formatted(region));
    }
}
