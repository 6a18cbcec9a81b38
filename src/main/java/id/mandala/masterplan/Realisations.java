package id.mandala.masterplan;

import id.mandala.values.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a region's current masterplan did, year by year; whoever asks sees the initiatives they may see. */
@Repository
@Transactional(readOnly = true)
public class Realisations {

    private final JdbcClient jdbc;
    private final Masterplans masterplans;
    private final DimensionFrameworks frameworks;

    Realisations(JdbcClient jdbc, Masterplans masterplans, DimensionFrameworks frameworks) {
        this.jdbc = jdbc;
        this.masterplans = masterplans;
        this.frameworks = frameworks;
    }

    /** The years anything was reported for, the earliest first. */
    public List<Integer> years(RegionCode region) {
        return jdbc.sql("""
                        select distinct year from masterplan.initiative_year
                        where region_code = :region
                        order by year
                        """)
                .param("region", region.value())
                .query((row, number) -> row.getInt("year"))
                .list();
    }

    /** Absent where the region has no masterplan, or none that covers the year. */
    public Optional<Realisation> of(RegionCode region, int year) {
        return masterplans
                .covering(region, year)
                .map(plan -> RealisedYear.of(plan, frameworks.get(plan.framework()), year, planned(plan, year)));
    }

    private List<RealisedYear.Planned> planned(Masterplan plan, int year) {
        return jdbc.sql("""
                        select initiative.id, initiative.dimension, initiative.name,
                            coalesce(agency.short_name, agency.name) as lead_agency,
                            initiative.name_source is not null as real_name,
                            status.ran, status.cause, status.note
                        from masterplan.initiative
                        join region.agency
                            on agency.region_code = initiative.region_code and agency.id = initiative.lead_agency_id
                        left join masterplan.initiative_year status
                            on status.region_code = initiative.region_code and status.initiative_id = initiative.id
                            and status.year = :year
                        where initiative.region_code = :region and initiative.masterplan_id = :plan
                            and initiative.stage in ('IN_PLAN', 'DROPPED')
                            and :year between initiative.first_year and initiative.last_year
                        order by lower(initiative.name)
                        """)
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .param("year", year)
                .query(Realisations::planned)
                .list();
    }

    private static RealisedYear.Planned planned(ResultSet row, int number) throws SQLException {
        return new RealisedYear.Planned(
                row.getObject("id", UUID.class),
                row.getString("dimension"),
                row.getString("name"),
                row.getString("lead_agency"),
                row.getBoolean("real_name"),
                Statuses.read(row));
    }
}
