package id.mandala.masterplan.sheet;

import id.mandala.identity.Actors;
import id.mandala.masterplan.Masterplan;
import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The imports of regions, and for thirty days what stood before them. */
@Repository
@Transactional
class TakenImports {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TakenImports(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * An initiative an import wrote.
     *
     * @param after its version once the import was taken
     * @param content how it stood before, as JSON; absent where the import brought it
     */
    record Item(UUID initiative, int after, Optional<String> content) {}

    /** Keeps what stood before; of older imports that can no longer be undone nothing but the fact stays. */
    UUID keep(Masterplan plan, ImportPlan taken) {
        jdbc.sql("""
                        delete from masterplan.import_item using masterplan.import
                        where import_item.region_code = :region and import.region_code = :region
                            and import.id = import_item.import_id and import.taken_at < now() - interval '30 days'
                        """).param("region", plan.region().value()).update();
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into masterplan.import (region_code, id, masterplan_id, file, taken_by, added, changed)
                        values (:region, :id, :plan, :file, :account, :added, :changed)
                        """)
                .param("region", plan.region().value())
                .param("id", id)
                .param("plan", plan.id())
                .param("file", taken.file())
                .param("account", Actors.current().account().orElse(null), Types.OTHER)
                .param("added", taken.added().size())
                .param("changed", taken.changed().size())
                .update();
        batches.batchUpdate(
                """
                insert into masterplan.import_item (region_code, import_id, initiative_id, version_before, version_after, before)
                values (?, ?, ?, ?, ?, cast(? as jsonb))
                """, taken.all().stream().map(it -> row(plan.region(), id, it)).toList());
        return id;
    }

    private static Object[] row(RegionCode region, UUID id, Draft draft) {
        var before = draft.before();
        @Nullable Integer version = before.map(it -> it.initiative().version()).orElse(null);
        @Nullable String content = before.map(EntryJson::write).orElse(null);
        return new Object[] {region.value(), id, draft.id(), version, version == null ? 1 : version + 1, content};
    }

    /** The last ones of a plan, newest first. */
    List<TakenImport> of(Masterplan plan, int limit) {
        return select("masterplan_id = :plan order by taken_at desc limit " + limit, plan.region(), "plan", plan.id())
                .list();
    }

    Optional<TakenImport> find(RegionCode region, UUID id) {
        return select("id = :id", region, "id", id).optional();
    }

    private JdbcClient.MappedQuerySpec<TakenImport> select(
            String condition, RegionCode region, String name, Object value) {
        return jdbc.sql("""
                        select given.*, exists (
                            select from masterplan.import_item item
                            where item.region_code = given.region_code and item.import_id = given.id) as undoable
                        from (
                            select import.*, account.name as who from masterplan.import
                            left join identity.account on account.id = import.taken_by
                            where import.region_code = :region
                        ) given
                        where %s
                        """.formatted(condition))
                .param("region", region.value())
                .param(name, value)
                .query(TakenImports::taken);
    }

    private static TakenImport taken(ResultSet row, int number) throws SQLException {
        return new TakenImport(
                row.getObject("id", UUID.class),
                row.getObject("masterplan_id", UUID.class),
                row.getString("file"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("who")),
                row.getInt("added"),
                row.getInt("changed"),
                Optional.ofNullable(row.getObject("undone_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getBoolean("undoable"));
    }

    List<Item> items(RegionCode region, UUID id) {
        return jdbc.sql("""
                        select initiative_id, version_after, before from masterplan.import_item
                        where region_code = :region and import_id = :id
                        """)
                .param("region", region.value())
                .param("id", id)
                .query((row, number) -> new Item(
                        row.getObject("initiative_id", UUID.class),
                        row.getInt("version_after"),
                        Optional.ofNullable(row.getString("before"))))
                .list();
    }

    /** How many initiatives of the import somebody changed since; they would be left alone. */
    int touched(RegionCode region, UUID id) {
        return jdbc.sql("""
                        select count(*) from masterplan.import_item item
                        left join masterplan.initiative
                            on initiative.region_code = item.region_code and initiative.id = item.initiative_id
                        where item.region_code = :region and item.import_id = :id
                            and initiative.version is distinct from item.version_after
                        """)
                .param("region", region.value())
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** The initiatives of an undone import that somebody had gone on from, by name. */
    List<TakenPage.Named> left(RegionCode region, UUID id) {
        return jdbc.sql("""
                        select initiative.id, initiative.name from masterplan.import_item item
                        join masterplan.initiative
                            on initiative.region_code = item.region_code and initiative.id = item.initiative_id
                        where item.region_code = :region and item.import_id = :id
                        order by lower(initiative.name)
                        """)
                .param("region", region.value())
                .param("id", id)
                .query((row, number) -> new TakenPage.Named(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /**
     * Marks the import as undone. What is left of it are the initiatives somebody had gone on from; those that stand again as an older
     * import left them can be undone with that one too.
     */
    void undone(RegionCode region, UUID id, Collection<UUID> undone) {
        var ids = undone.toArray(UUID[]::new);
        jdbc.sql("""
                        update masterplan.import_item older set version_after = this.version_after + 1
                        from masterplan.import_item this
                        where this.region_code = :region and this.import_id = :id and this.initiative_id = any(:ids)
                            and older.region_code = :region and older.initiative_id = this.initiative_id
                            and older.version_after = this.version_before and older.import_id <> this.import_id
                        """)
                .param("region", region.value())
                .param("id", id)
                .param("ids", ids)
                .update();
        jdbc.sql("""
                        delete from masterplan.import_item
                        where region_code = :region and import_id = :id and initiative_id = any(:ids)
                        """)
                .param("region", region.value())
                .param("id", id)
                .param("ids", ids)
                .update();
        jdbc.sql("update masterplan.import set undone_at = now() where region_code = :region and id = :id")
                .param("region", region.value())
                .param("id", id)
                .update();
    }
}
