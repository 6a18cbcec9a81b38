package id.mandala.masterplan;

import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The initiatives of regions; whoever asks sees the published ones and those of their own scope. */
@Repository
@Transactional
public class Initiatives {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final InitiativeWriter writer;

    Initiatives(JdbcClient jdbc, InitiativeWriter writer) {
        this.jdbc = jdbc;
        this.writer = writer;
    }

    public Optional<Initiative> find(RegionCode region, UUID id) {
        return jdbc.sql("select * from masterplan.initiative where region_code = :region and id = :id")
                .param("region", region.value())
                .param("id", id)
                .query((row, number) -> initiative(row))
                .optional()
                .map(this::withSupporting);
    }

    /**
     * As it stands now, and so until this transaction ends: whoever compares versions with it has the last word. Empty too where it
     * may be seen and not written.
     */
    public Optional<Initiative> hold(RegionCode region, UUID id) {
        return jdbc.sql("select * from masterplan.initiative where region_code = :region and id = :id for update")
                .param("region", region.value())
                .param("id", id)
                .query((row, number) -> initiative(row))
                .optional()
                .map(this::withSupporting);
    }

    /** The same for all of a masterplan, for whoever has locked that. */
    public void hold(Masterplan plan) {
        jdbc.sql(
                        "select id from masterplan.initiative where region_code = :region and masterplan_id = :plan for update")
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .query(row -> {});
    }

    /** By id, from the one after {@code after}: a page for other systems. */
    public List<Initiative> after(RegionCode region, Optional<UUID> after, int limit) {
        var found = jdbc.sql("""
                        select * from masterplan.initiative
                        where region_code = :region and id > :after
                        order by id
                        limit :limit
                        """)
                .param("region", region.value())
                .param("after", after.orElse(BEFORE_ALL))
                .param("limit", limit)
                .query((row, number) -> initiative(row))
                .list();
        return withSupporting(region, found);
    }

    /** What became of the initiative, by year. */
    public Map<Integer, YearStatus> years(RegionCode region, UUID id) {
        var years = new TreeMap<Integer, YearStatus>();
        jdbc.sql("""
                        select year, ran, cause, note from masterplan.initiative_year
                        where region_code = :region and initiative_id = :id
                        """).param("region", region.value()).param("id", id).query(row -> {
            int year = row.getInt("year");
            Statuses.read(row).ifPresent(status -> years.put(year, status));
        });
        return years;
    }

    /** All of a masterplan, whatever their stage. */
    public List<Initiative> of(Masterplan plan) {
        var found = jdbc.sql(
                        "select * from masterplan.initiative where region_code = :region and masterplan_id = :plan")
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .query((row, number) -> initiative(row))
                .list();
        return withSupporting(plan.region(), found);
    }

    /** What became of all initiatives of a masterplan, by initiative and year. */
    public Map<UUID, Map<Integer, YearStatus>> reported(Masterplan plan) {
        var reported = new HashMap<UUID, Map<Integer, YearStatus>>();
        jdbc.sql("""
                        select status.* from masterplan.initiative_year status
                        join masterplan.initiative
                            on initiative.region_code = status.region_code and initiative.id = status.initiative_id
                        where status.region_code = :region and initiative.masterplan_id = :plan
                        """)
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .query(row -> {
                    var years =
                            reported.computeIfAbsent(row.getObject("initiative_id", UUID.class), id -> new TreeMap<>());
                    int year = row.getInt("year");
                    Statuses.read(row).ifPresent(status -> years.put(year, status));
                });
        return reported;
    }

    public void add(Collection<Initiative> initiatives) {
        writer.insert(initiatives);
    }

    /** Lets go of the codes and names these have, so that they may be given among them anew in any order; to be followed by {@link #change}. */
    public void release(RegionCode region, Collection<Initiative> renamed) {
        jdbc.sql("""
                        update masterplan.initiative set key = null, name = id::text
                        where region_code = :region and id = any(:ids)
                        """)
                .param("region", region.value())
                .param("ids", renamed.stream().map(Initiative::id).toArray(UUID[]::new))
                .update();
    }

    /** Gives these the codes and names they had before {@link #release}. */
    public void rename(Collection<Initiative> released) {
        writer.rename(released);
    }

    /** @return false when one of them was written by someone else since it was read */
    public boolean change(Collection<Initiative> initiatives) {
        return writer.update(initiatives);
    }

    public void report(Collection<Report> reports) {
        writer.upsertYears(reports);
    }

    /** Takes back what was said of these years. */
    public void withdraw(Collection<Report> reports) {
        writer.deleteYears(reports);
    }

    /** Moves the version on for a part that was written beside the outline; false when someone was faster. */
    public boolean advance(Initiative seen) {
        return move(seen, seen.stage());
    }

    /** The same for many. */
    public boolean advance(RegionCode region, Collection<Initiative> seen) {
        return jdbc.sql("""
                                update masterplan.initiative set version = initiative.version + 1
                                from unnest(:ids, :versions) as seen (id, version)
                                where region_code = :region and initiative.id = seen.id
                                    and initiative.version = seen.version
                                """)
                        .param("ids", seen.stream().map(Initiative::id).toArray(UUID[]::new))
                        .param(
                                "versions",
                                seen.stream().map(Initiative::version).toArray(Integer[]::new))
                        .param("region", region.value())
                        .update()
                == seen.size();
    }

    /** @return false when it was written by someone else since it was read */
    public boolean move(Initiative seen, Stage stage) {
        return jdbc.sql("""
                                update masterplan.initiative set stage = :stage, version = version + 1
                                where region_code = :region and id = :id and version = :version
                                """)
                        .param("stage", stage.name())
                        .param("region", seen.region().value())
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    /** @return how many were published now */
    int publish(Masterplan plan, Optional<UUID> one) {
        return jdbc.sql("""
                        update masterplan.initiative set published = true, version = version + 1
                        where region_code = :region and masterplan_id = :plan and not published
                            and stage = 'IN_PLAN' and id = coalesce(:one, id)
                        """)
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .param("one", one.orElse(null), Types.OTHER)
                .update();
    }

    int unpublished(Masterplan plan) {
        return jdbc.sql("""
                        select count(*) from masterplan.initiative
                        where region_code = :region and masterplan_id = :plan and not published
                            and stage = 'IN_PLAN'
                        """)
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .query(Integer.class)
                .single();
    }

    private Initiative withSupporting(Initiative found) {
        return withSupporting(found.region(), List.of(found)).getFirst();
    }

    private List<Initiative> withSupporting(RegionCode region, List<Initiative> found) {
        return Supports.fill(jdbc, region, found);
    }

    static Initiative initiative(ResultSet row) throws SQLException {
        return new Initiative(
                RegionCode.of(row.getString("region_code")),
                row.getObject("id", UUID.class),
                row.getObject("masterplan_id", UUID.class),
                outline(row),
                Stage.valueOf(row.getString("stage")),
                row.getString("name_source"),
                row.getBoolean("published"),
                row.getInt("version"));
    }

    private static Outline outline(ResultSet row) throws SQLException {
        return new Outline(
                row.getString("key"),
                row.getString("name"),
                row.getString("description"),
                row.getString("dimension"),
                row.getString("sub_dimension"),
                row.getString("topic"),
                row.getObject("lead_agency_id", UUID.class),
                Set.of(),
                new Span(row.getInt("first_year"), row.getInt("last_year")));
    }
}
