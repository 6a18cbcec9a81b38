package id.mandala.audit;

import id.mandala.values.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail for its page, within the asker's scope. */
@Repository
@Transactional(readOnly = true)
class AuditEntries {

    static final int PAGE = 50;

    /**
     * @param name of the account that acted, while it exists and is in scope
     * @param mark the first eight figures of the hash, to compare by eye
     */
    record Shown(
            long seq,
            Instant at,
            Optional<UUID> actorId,
            Optional<String> name,
            String actor,
            String action,
            String subject,
            Optional<String> subjectName,
            String detail,
            String mark) {}

    /** What the page is narrowed to; before is the row a page begins below. */
    record Wanted(
            @Nullable String action,
            @Nullable UUID person,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            long before) {}

    record Person(UUID id, String name) {}

    private final JdbcClient jdbc;

    AuditEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Shown> of(RegionCode region, Wanted wanted) {
        return jdbc.sql("""
                        select e.seq, e.at, e.actor_id, a.name, e.actor, e.action, e.subject, s.name as subject_name,
                            e.detail::text as detail, left(encode(e.hash, 'hex'), 8) as mark
                        from audit.entry e
                        left join identity.account a on a.id = e.actor_id
                        left join identity.account s on s.id::text = e.subject
                        where e.region_code = :region and e.seq < :before
                            and (cast(:action as text) is null or e.action = :action)
                            and (cast(:person as uuid) is null or e.actor_id = :person)
                            and (cast(:from as date) is null or e.at >= cast(:from as date)::timestamp at time zone 'Asia/Jakarta')
                            and (cast(:to as date) is null or e.at < (cast(:to as date) + 1)::timestamp at time zone 'Asia/Jakarta')
                        order by e.seq desc
                        limit :limit
                        """)
                .param("region", region.value())
                .param("before", wanted.before())
                .param("action", wanted.action())
                .param("person", wanted.person())
                .param("from", wanted.from())
                .param("to", wanted.to())
                .param("limit", PAGE + 1)
                .query((row, number) -> new Shown(
                        row.getLong("seq"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("actor_id", UUID.class)),
                        Optional.ofNullable(row.getString("name")),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("subject"),
                        Optional.ofNullable(row.getString("subject_name")),
                        row.getString("detail"),
                        row.getString("mark")))
                .list();
    }

    List<String> actions(RegionCode region) {
        return jdbc.sql("select distinct action from audit.entry where region_code = :region order by action")
                .param("region", region.value())
                .query((row, number) -> row.getString("action"))
                .list();
    }

    List<Person> persons(RegionCode region) {
        return jdbc.sql("""
                        select a.id, a.name from identity.account a
                        where exists (
                            select from audit.entry e where e.region_code = :region and e.actor_id = a.id)
                        order by lower(a.name)
                        """)
                .param("region", region.value())
                .query((row, number) -> new Person(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }
}
