package id.mandala.masterplan.proposal;

import id.mandala.masterplan.Initiative;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How initiatives hang on each other. */
@Repository
@Transactional(readOnly = true)
class Ties {

    private final JdbcClient jdbc;

    Ties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The name of a prerequisite that itself waits, over however many steps, for the initiative; empty where there is no circle. */
    Optional<String> circle(Initiative initiative, Collection<UUID> prerequisites) {
        return jdbc.sql("""
                        with recursive waits (origin, id) as (
                            select origin, origin from unnest(:prerequisites) as given (origin)
                            union
                            select waits.origin, next.requires_id
                            from waits
                            join masterplan.prerequisite next
                                on next.region_code = :region and next.initiative_id = waits.id
                        )
                        select initiative.name from waits
                        join masterplan.initiative
                            on initiative.region_code = :region and initiative.id = waits.origin
                        where waits.id = :id
                        order by initiative.name
                        limit 1
                        """)
                .param("prerequisites", prerequisites.toArray(UUID[]::new))
                .param("region", initiative.region().value())
                .param("id", initiative.id())
                .query(String.class)
                .optional();
    }
}
