package id.mandala.masterplan.quickwin;

import id.mandala.masterplan.Masterplan;
import id.mandala.values.RegionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whether quick wins went on, by initiative and year. */
@Repository
@Transactional
public class Continuities {

    private final JdbcClient jdbc;

    Continuities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public SortedMap<Integer, Continuity> of(RegionCode region, UUID initiative) {
        return of(region, List.of(initiative)).getOrDefault(initiative, new TreeMap<>());
    }

    /** One of which nobody said anything is missing. */
    public Map<UUID, SortedMap<Integer, Continuity>> of(RegionCode region, Collection<UUID> initiatives) {
        var found = new HashMap<UUID, SortedMap<Integer, Continuity>>();
        jdbc.sql("""
                        select * from masterplan.continuity
                        where region_code = :region and initiative_id = any(:ids)
                        """)
                .param("region", region.value())
                .param("ids", initiatives.toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getObject("initiative_id", UUID.class), _ -> new TreeMap<>())
                            .put(
                                    row.getInt("year"),
                                    new Continuity(
                                            Continuity.State.valueOf(row.getString("state")), row.getString("note")));
                });
        return found;
    }

    void write(RegionCode region, UUID initiative, int year, Continuity continuity) {
        jdbc.sql("""
                        insert into masterplan.continuity (region_code, initiative_id, year, state, note)
                        values (:region, :id, :year, :state, :note)
                        on conflict (region_code, initiative_id, year)
                        do update set state = excluded.state, note = excluded.note
                        """)
                .param("region", region.value())
                .param("id", initiative)
                .param("year", year)
                .param("state", continuity.state().name())
                .param("note", continuity.note())
                .update();
    }

    /** The quick wins of a plan that were not dropped, by name. */
    List<QuickWinLine> lines(Masterplan plan) {
        var lines = new ArrayList<QuickWinLine>();
        jdbc.sql("""
                        select initiative.id, initiative.name, initiative.first_year, initiative.stage,
                            agency.name as lead_name, particulars.months,
                            (select count(*) from masterplan.quick_win_criterion criterion
                                where criterion.region_code = initiative.region_code
                                    and criterion.initiative_id = initiative.id) as answered,
                            (select count(*) from masterplan.risk
                                where risk.region_code = initiative.region_code
                                    and risk.initiative_id = initiative.id) as risks
                        from masterplan.initiative
                        join masterplan.particulars on particulars.region_code = initiative.region_code
                            and particulars.initiative_id = initiative.id and particulars.origin = 'QUICK_WIN'
                        join region.agency on agency.region_code = initiative.region_code
                            and agency.id = initiative.lead_agency_id
                        where initiative.region_code = :region and initiative.masterplan_id = :plan
                            and initiative.stage <> 'DROPPED'
                        order by lower(initiative.name), initiative.id
                        """)
                .param("region", plan.region().value())
                .param("plan", plan.id())
                .query(row -> {
                    lines.add(new QuickWinLine(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            row.getString("lead_name"),
                            row.getInt("first_year"),
                            Optional.ofNullable(row.getObject("months", Integer.class)),
                            row.getInt("answered"),
                            row.getInt("risks"),
                            new TreeMap<>()));
                });
        var said = of(plan.region(), lines.stream().map(QuickWinLine::id).toList());
        return lines.stream()
                .map(it -> it.with(said.getOrDefault(it.id(), new TreeMap<>())))
                .toList();
    }
}
