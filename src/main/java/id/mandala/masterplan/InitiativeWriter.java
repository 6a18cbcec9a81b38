package id.mandala.masterplan;

import id.mandala.web.Counts;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes many initiatives at once: a few round trips for ten thousand rows. Works in the caller's transaction. */
@Component
class InitiativeWriter {

    /** What the list is asked of: planned wrongly where one of them was never counted, an empty one too. */
    private static final List<String> TABLES =
            List.of("masterplan.initiative", "masterplan.initiative_support", "masterplan.initiative_year");

    private final JdbcTemplate jdbc;
    private final Counts counts;

    InitiativeWriter(JdbcTemplate jdbc, Counts counts) {
        this.jdbc = jdbc;
        this.counts = counts;
    }

    void insert(Collection<Initiative> initiatives) {
        batch("""
                insert into masterplan.initiative (region_code, id, masterplan_id, key, name, description, dimension,
                    sub_dimension, topic, lead_agency_id, first_year, last_year, stage, name_source, published)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, initiatives.stream().map(InitiativeWriter::asInserted).toList());
        counts.anewAfter(initiatives.size(), "masterplan.initiative");
        insertSupporting(initiatives);
        counts.anewAfter(initiatives.size(), TABLES);
    }

    private static Object[] asInserted(Initiative it) {
        var outline = it.outline();
        return new Object[] {
            it.region().value(),
            it.id(),
            it.masterplan(),
            outline.key(),
            outline.name(),
            outline.description(),
            outline.dimension(),
            outline.subDimension(),
            outline.topic(),
            outline.lead(),
            outline.span().first(),
            outline.span().last(),
            it.stage().name(),
            it.nameSource(),
            it.published()
        };
    }

    /** @return false when one of them was written by someone else since it was read */
    boolean update(Collection<Initiative> initiatives) {
        var written =
                batch("""
                update masterplan.initiative set key = ?, name = ?, description = ?, dimension = ?, sub_dimension = ?,
                    topic = ?, lead_agency_id = ?, first_year = ?, last_year = ?, version = version + 1
                where region_code = ? and id = ? and version = ?
                """, initiatives.stream().map(InitiativeWriter::asUpdated).toList());
        batch(
                "delete from masterplan.initiative_support where region_code = ? and initiative_id = ?",
                initiatives.stream()
                        .map(it -> new Object[] {it.region().value(), it.id()})
                        .toList());
        insertSupporting(initiatives);
        return written == initiatives.size();
    }

    void rename(Collection<Initiative> released) {
        batch(
                "update masterplan.initiative set key = ?, name = ? where region_code = ? and id = ?",
                released.stream()
                        .map(it -> new Object[] {
                            it.outline().key(), it.outline().name(), it.region().value(), it.id()
                        })
                        .toList());
    }

    private static Object[] asUpdated(Initiative it) {
        var outline = it.outline();
        return new Object[] {
            outline.key(),
            outline.name(),
            outline.description(),
            outline.dimension(),
            outline.subDimension(),
            outline.topic(),
            outline.lead(),
            outline.span().first(),
            outline.span().last(),
            it.region().value(),
            it.id(),
            it.version()
        };
    }

    private void insertSupporting(Collection<Initiative> initiatives) {
        batch(
                """
                insert into masterplan.initiative_support (region_code, initiative_id, agency_id, published)
                values (?, ?, ?, ?)
                """,
                initiatives.stream()
                        .flatMap(it -> it.outline().supporting().stream().map(agency -> asSupport(it, agency)))
                        .toList());
    }

    private static Object[] asSupport(Initiative it, UUID agency) {
        return new Object[] {it.region().value(), it.id(), agency, it.published()};
    }

    /** What was reported before for the same year is replaced. */
    void upsertYears(Collection<Report> reports) {
        batch("""
                insert into masterplan.initiative_year (region_code, initiative_id, year, ran, cause, note, published)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (region_code, initiative_id, year)
                    do update set ran = excluded.ran, cause = excluded.cause, note = excluded.note
                """, reports.stream().map(InitiativeWriter::asYear).toList());
        counts.anewAfter(reports.size(), TABLES);
    }

    void deleteYears(Collection<Report> reports) {
        batch(
                "delete from masterplan.initiative_year where region_code = ? and initiative_id = ? and year = ?",
                reports.stream()
                        .map(it -> new Object[] {
                            it.initiative().region().value(), it.initiative().id(), it.year()
                        })
                        .toList());
    }

    private static Object[] asYear(Report report) {
        var initiative = report.initiative();
        Optional<Cause> why = report.status().why();
        return new Object[] {
            initiative.region().value(),
            initiative.id(),
            report.year(),
            report.status().ran(),
            why.map(Cause::name).orElse(null),
            report.status().note(),
            initiative.published()
        };
    }

    private int batch(String sql, List<Object[]> rows) {
        return rows.isEmpty()
                ? 0
                : Arrays.stream(jdbc.batchUpdate(sql, rows))
                        .map(count -> Math.abs(count))
                        .sum();
    }
}
