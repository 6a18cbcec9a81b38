package id.mandala.overlap.inventory;

import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The applications of regions; whoever asks sees the published ones and those of their own scope. */
@Repository
@Transactional
public class Applications {

    private static final String SELECT = "select * from overlap.application ";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final ApplicationWriter writer;

    Applications(JdbcClient jdbc, ApplicationWriter writer) {
        this.jdbc = jdbc;
        this.writer = writer;
    }

    public Optional<Application> find(RegionCode region, UUID id) {
        return jdbc.sql(SELECT + "where region_code = :region and id = :id")
                .param("region", region.value())
                .param("id", id)
                .query(Applications::application)
                .optional();
    }

    /** All of a region, by name, the retired ones too. */
    public List<Application> all(RegionCode region) {
        return jdbc.sql(SELECT + "where region_code = :region order by lower(name), id")
                .param("region", region.value())
                .query(Applications::application)
                .list();
    }

    /** Those that belong to an initiative, by name, the retired ones too. */
    public List<Application> of(RegionCode region, UUID initiative) {
        return jdbc.sql(SELECT + "where region_code = :region and initiative_id = :initiative order by lower(name), id")
                .param("region", region.value())
                .param("initiative", initiative)
                .query(Applications::application)
                .list();
    }

    /** Every application the actor may see: those in their scope, and what other regions published. */
    public List<Application> visible() {
        return jdbc.sql(SELECT + "order by region_code, id")
                .query(Applications::application)
                .list();
    }

    /** By id, from the one after {@code after}: a page for other systems. */
    List<Application> after(RegionCode region, Optional<UUID> after, int limit) {
        return jdbc.sql(SELECT + "where region_code = :region and id > :after order by id limit :limit")
                .param("region", region.value())
                .param("after", after.orElse(BEFORE_ALL))
                .param("limit", limit)
                .query(Applications::application)
                .list();
    }

    /** As it stands now, and so until this transaction ends. Empty too where it may be seen and not written. */
    Optional<Application> hold(RegionCode region, UUID id) {
        return jdbc.sql(SELECT + "where region_code = :region and id = :id for update")
                .param("region", region.value())
                .param("id", id)
                .query(Applications::application)
                .optional();
    }

    /** The same for all of a region. */
    List<Application> holdAll(RegionCode region) {
        return jdbc.sql(SELECT + "where region_code = :region order by id for update")
                .param("region", region.value())
                .query(Applications::application)
                .list();
    }

    void add(Collection<Application> applications) {
        writer.insert(applications);
    }

    /** @return false when one of them was written by someone else since it was read */
    boolean change(Collection<Application> applications) {
        return writer.update(applications);
    }

    /** @return how many were published now */
    int publish(RegionCode region, Optional<UUID> one) {
        return jdbc.sql("""
                        update overlap.application set published = true, version = version + 1
                        where region_code = :region and not published and id = coalesce(:one, id)
                        """)
                .param("region", region.value())
                .param("one", one.orElse(null), Types.OTHER)
                .update();
    }

    static Application application(ResultSet row, int number) throws SQLException {
        return new Application(
                RegionCode.of(row.getString("region_code")),
                row.getObject("id", UUID.class),
                facts(row),
                row.getString("shared_key"),
                row.getBoolean("published"),
                row.getBoolean("demo"),
                row.getInt("version"));
    }

    private static ApplicationFacts facts(ResultSet row) throws SQLException {
        var cost = row.getObject("yearly_cost", Long.class);
        return new ApplicationFacts(
                row.getObject("agency_id", UUID.class),
                row.getString("name"),
                row.getString("function"),
                row.getString("users"),
                row.getString("data"),
                platforms(row),
                Licence.valueOf(row.getString("licence")),
                Status.valueOf(row.getString("status")),
                row.getObject("last_used", LocalDate.class),
                cost == null ? null : new Rupiah(cost),
                retirement(row),
                row.getObject("initiative_id", UUID.class));
    }

    private static SortedSet<Platform> platforms(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("platforms").getArray())
                .map(Platform::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable Retirement retirement(ResultSet row) throws SQLException {
        var reason = row.getString("retired_reason");
        return reason == null ? null : new Retirement(row.getObject("retired_on", LocalDate.class), reason);
    }
}
