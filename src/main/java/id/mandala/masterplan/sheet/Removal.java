package id.mandala.masterplan.sheet;

import id.mandala.masterplan.Initiative;
import id.mandala.values.RegionCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Takes away initiatives that an import brought and nobody went on from. Everywhere else an initiative is dropped, and kept. */
@Repository
@Transactional
class Removal {

    /** Tables that hold nothing but an initiative's own fields. Targets go with their indicators. */
    private static final List<String> OWN = List.of(
            "place",
            "indicator",
            "cost",
            "action_item",
            "prerequisite",
            "risk",
            "quick_win_criterion",
            "initiative_issue",
            "particulars",
            "initiative_support",
            "initiative_year");

    private final JdbcClient jdbc;

    Removal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return those that something else hangs on, and which therefore stay */
    List<Initiative> remove(RegionCode region, Collection<Initiative> unwanted) {
        var going = unwanted.stream().map(Initiative::id).collect(Collectors.toCollection(HashSet::new));
        for (var needed = needed(region, going); !needed.isEmpty(); needed = needed(region, going)) {
            going.removeAll(needed);
        }
        execute(
                "delete from masterplan.alternative where region_code = :region and (one_id = any(:ids) or other_id = any(:ids))",
                region,
                going);
        OWN.forEach(table -> execute(
                "delete from masterplan." + table + " where region_code = :region and initiative_id = any(:ids)",
                region,
                going));
        execute("delete from masterplan.initiative where region_code = :region and id = any(:ids)", region, going);
        return unwanted.stream().filter(it -> !going.contains(it.id())).toList();
    }

    private void execute(String sql, RegionCode region, Collection<UUID> ids) {
        jdbc.sql(sql).param("region", region.value()).param("ids", array(ids)).update();
    }

    /** Those another initiative waits for or chooses against, and those with a history of their own. */
    private List<UUID> needed(RegionCode region, Collection<UUID> ids) {
        return jdbc.sql("""
                        select requires_id from masterplan.prerequisite
                        where region_code = :region and requires_id = any(:ids) and initiative_id <> all(:ids)
                        union select one_id from masterplan.alternative
                        where region_code = :region and one_id = any(:ids) and other_id <> all(:ids)
                        union select other_id from masterplan.alternative
                        where region_code = :region and other_id = any(:ids) and one_id <> all(:ids)
                        union select initiative_id from masterplan.stage_change
                        where region_code = :region and initiative_id = any(:ids)
                        union select initiative_id from masterplan.study
                        where region_code = :region and initiative_id = any(:ids)
                        union select initiative_id from masterplan.study_waiver
                        where region_code = :region and initiative_id = any(:ids)
                        union select initiative_id from masterplan.continuity
                        where region_code = :region and initiative_id = any(:ids)
                        union select initiative_id from masterplan.idea
                        where region_code = :region and initiative_id = any(:ids)
                        union select item_id from masterplan.version_item
                        where region_code = :region and kind = 'INITIATIVE' and item_id = any(:ids)
                        """)
                .param("region", region.value())
                .param("ids", array(ids))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
