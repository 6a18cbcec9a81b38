package id.mandala.overlap.inventory;

import id.mandala.web.Counts;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes many applications at once: a few round trips for a whole file. Works in the caller's transaction. */
@Component
class ApplicationWriter {

    private final JdbcTemplate jdbc;
    private final Counts counts;

    ApplicationWriter(JdbcTemplate jdbc, Counts counts) {
        this.jdbc = jdbc;
        this.counts = counts;
    }

    void insert(Collection<Application> applications) {
        batch("""
                insert into overlap.application (agency_id, name, function, users, data, platforms, licence, status,
                    last_used, yearly_cost, retired_on, retired_reason, initiative_id, region_code, id, shared_key,
                    published, demo)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, applications.stream().map(ApplicationWriter::asInserted).toList());
        counts.anewAfter(applications.size(), "overlap.application");
    }

    /** @return false when one of them was written by someone else since it was read */
    boolean update(Collection<Application> applications) {
        int written = batch(
                """
                update overlap.application set agency_id = ?, name = ?, function = ?, users = ?, data = ?, platforms = ?,
                    licence = ?, status = ?, last_used = ?, yearly_cost = ?, retired_on = ?, retired_reason = ?,
                    initiative_id = ?, version = version + 1
                where region_code = ? and id = ? and version = ?
                """, applications.stream().map(ApplicationWriter::asUpdated).toList());
        return written == applications.size();
    }

    private static @Nullable Object[] asInserted(Application it) {
        return with(it.facts(), it.region().value(), it.id(), it.sharedKey(), it.published(), it.demo());
    }

    private static @Nullable Object[] asUpdated(Application it) {
        return with(it.facts(), it.region().value(), it.id(), it.version());
    }

    private static @Nullable Object[] with(ApplicationFacts it, @Nullable Object... more) {
        var why = it.retirement();
        @Nullable
        Object[] own = {
            it.agency(),
            it.name(),
            it.function(),
            it.users(),
            it.data(),
            it.platforms().stream().map(Platform::name).toArray(String[]::new),
            it.licence().name(),
            it.status().name(),
            it.lastUsed(),
            it.yearlyCost() == null ? null : it.yearlyCost().amount(),
            why == null ? null : why.on(),
            why == null ? null : why.reason(),
            it.initiative()
        };
        @Nullable Object[] all = Arrays.copyOf(own, own.length + more.length);
        System.arraycopy(more, 0, all, own.length, more.length);
        return all;
    }

    private int batch(String sql, List<@Nullable Object[]> rows) {
        return rows.isEmpty()
                ? 0
                : Arrays.stream(jdbc.batchUpdate(sql, rows)).map(Math::abs).sum();
    }
}
