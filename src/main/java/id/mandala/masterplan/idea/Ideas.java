package id.mandala.masterplan.idea;

import id.mandala.identity.Actors;
import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The ideas sent to regions. Anybody adds one and reads the notices; the ideas themselves are read within their region's scope. */
@Repository
@Transactional
class Ideas {

    /** @param adopted titles of those an agency took up, the last one first */
    record Notices(int received, int open, int declined, List<String> adopted) {}

    private final JdbcClient jdbc;

    Ideas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(RegionCode region, Suggestion suggestion) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into masterplan.idea (region_code, id, title, text, sender_kind)
                        values (:region, :id, :title, :text, :from)
                        """)
                .param("region", region.value())
                .param("id", id)
                .param("title", suggestion.title())
                .param("text", suggestion.text())
                .param("from", suggestion.from().name())
                .update();
        jdbc.sql("insert into masterplan.idea_notice (region_code, idea_id) values (:region, :id)")
                .param("region", region.value())
                .param("id", id)
                .update();
        if (!suggestion.sender().isEmpty()) {
            jdbc.sql("""
                            insert into masterplan.idea_sender (region_code, idea_id, name, contact)
                            values (:region, :id, :name, :contact)
                            """)
                    .param("region", region.value())
                    .param("id", id)
                    .param("name", suggestion.sender().name())
                    .param("contact", suggestion.sender().contact())
                    .update();
        }
        return id;
    }

    Notices notices(RegionCode region) {
        var adopted = jdbc.sql("""
                        select title from masterplan.idea_notice
                        where region_code = :region and state = 'ADOPTED' order by title
                        """)
                .param("region", region.value())
                .query(String.class)
                .list();
        return jdbc.sql("""
                        select count(*) as received, count(*) filter (where state = 'OPEN') as open,
                            count(*) filter (where state = 'DECLINED') as declined
                        from masterplan.idea_notice where region_code = :region
                        """)
                .param("region", region.value())
                .query((row, number) -> new Notices(
                        row.getInt("received"), row.getInt("open"), row.getInt("declined"), new ArrayList<>(adopted)))
                .single();
    }

    /** The last one first. */
    List<Idea> of(RegionCode region) {
        return jdbc.sql("select * from masterplan.idea where region_code = :region order by sent_at desc, id")
                .param("region", region.value())
                .query(Ideas::idea)
                .list();
    }

    Optional<Idea> find(RegionCode region, UUID id) {
        return jdbc.sql("select * from masterplan.idea where region_code = :region and id = :id")
                .param("region", region.value())
                .param("id", id)
                .query(Ideas::idea)
                .optional();
    }

    /** The idea an initiative was made from. */
    Optional<Idea> behind(RegionCode region, UUID initiative) {
        return jdbc.sql("select * from masterplan.idea where region_code = :region and initiative_id = :initiative")
                .param("region", region.value())
                .param("initiative", initiative)
                .query(Ideas::idea)
                .optional();
    }

    int open(RegionCode region) {
        return jdbc.sql("select count(*) from masterplan.idea where region_code = :region and state = 'OPEN'")
                .param("region", region.value())
                .query(Integer.class)
                .single();
    }

    /** Empty where nobody gave a name, and once the idea is decided. Ask only for those who decide. */
    Suggestion.Sender sender(Idea idea) {
        return jdbc.sql(
                        "select name, contact from masterplan.idea_sender where region_code = :region and idea_id = :id")
                .param("region", idea.region().value())
                .param("id", idea.id())
                .query((row, number) -> new Suggestion.Sender(row.getString("name"), row.getString("contact")))
                .optional()
                .orElse(Suggestion.Sender.NONE);
    }

    /** @return false when somebody decided first */
    boolean adopt(Idea idea, UUID initiative) {
        return decide(idea, "ADOPTED", initiative, "");
    }

    /** @return false when somebody decided first */
    boolean decline(Idea idea, String reason) {
        return decide(idea, "DECLINED", null, reason);
    }

    private boolean decide(Idea idea, String state, @Nullable UUID initiative, String reason) {
        int decided = jdbc.sql("""
                        update masterplan.idea set state = :state, initiative_id = :initiative, reason = :reason,
                            decided_at = clock_timestamp(), decided_by = :account, version = version + 1
                        where region_code = :region and id = :id and version = :version and state = 'OPEN'
                        """)
                .param("state", state)
                .param("initiative", initiative, Types.OTHER)
                .param("reason", reason)
                .param("account", Actors.current().account().orElse(null), Types.OTHER)
                .param("region", idea.region().value())
                .param("id", idea.id())
                .param("version", idea.version())
                .update();
        if (decided == 1) {
            jdbc.sql("""
                            update masterplan.idea_notice set state = :state, title = :title
                            where region_code = :region and idea_id = :id
                            """)
                    .param("state", state)
                    .param("title", initiative == null ? null : idea.title(), Types.VARCHAR)
                    .param("region", idea.region().value())
                    .param("id", idea.id())
                    .update();
            jdbc.sql("delete from masterplan.idea_sender where region_code = :region and idea_id = :id")
                    .param("region", idea.region().value())
                    .param("id", idea.id())
                    .update();
        }
        return decided == 1;
    }

    private static Idea idea(ResultSet row, int number) throws SQLException {
        return new Idea(
                RegionCode.of(row.getString("region_code")),
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("text"),
                Suggestion.From.valueOf(row.getString("sender_kind")),
                instant(row, "sent_at"),
                state(row),
                row.getInt("version"));
    }

    private static Idea.State state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "ADOPTED" ->
                new Idea.State.Adopted(row.getObject("initiative_id", UUID.class), instant(row, "decided_at"));
            case "DECLINED" -> new Idea.State.Declined(row.getString("reason"), instant(row, "decided_at"));
            default -> new Idea.State.Open();
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
