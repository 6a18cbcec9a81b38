package id.mandala.overlap.found;

import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.overlap.cases.ItemKind;
import id.mandala.overlap.cases.ItemRef;
import id.mandala.overlap.engine.Item;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is compared: a region's own, those of its current masterplan, and what other regions have published. */
@Repository
@Transactional(readOnly = true)
class Things {

    private static final String SELECT = """
            select item.*, agency.name as agency, area.name as region_name
            from overlap.item
            join region.agency on agency.region_code = item.region_code and agency.id = item.agency_id
            join region.area on area.code = item.region_code
            """;

    private static final String OF_REGION =
            "where item.region_code = :region and (item.masterplan_id is null or item.masterplan_id = :plan) ";

    /** Moves on when an item comes, goes, or is written anew, or an agency is renamed. */
    private static final String STAMP = """
            select count(*) || ':' || coalesce(sum(hashtextextended(item.id::text, item.version)), 0) || ':' || (
                select coalesce(sum(hashtextextended(agency.id::text, agency.version)), 0)
                from region.agency where agency.region_code = coalesce(:region, agency.region_code))
            from overlap.item
            """;

    private final JdbcClient jdbc;
    private final Masterplans masterplans;

    Things(JdbcClient jdbc, Masterplans masterplans) {
        this.jdbc = jdbc;
        this.masterplans = masterplans;
    }

    List<Thing> of(RegionCode region) {
        return jdbc.sql(SELECT + OF_REGION)
                .param("region", region.value())
                .param("plan", plan(region), Types.OTHER)
                .query(Things::thing)
                .list();
    }

    /** Which there are, without their texts. */
    Set<ItemRef> refs(RegionCode region) {
        return new HashSet<>(jdbc.sql("select kind, id from overlap.item " + OF_REGION)
                .param("region", region.value())
                .param("plan", plan(region), Types.OTHER)
                .query(Things::ref)
                .list());
    }

    List<Thing> of(RegionCode region, Collection<ItemRef> refs) {
        return jdbc.sql(SELECT + "where item.region_code = :region and item.id = any(:ids)")
                .param("region", region.value())
                .param("ids", refs.stream().map(ItemRef::id).toArray(UUID[]::new))
                .query(Things::thing)
                .list();
    }

    /** The same thing under its other name: an initiative's applications in the inventory, an application's initiative. */
    Set<ItemRef> otherNames(RegionCode region, ItemRef ref) {
        return new HashSet<>(jdbc.sql("""
                        select 'APPLICATION' as kind, id from overlap.application
                        where region_code = :region and :kind = 'INITIATIVE' and initiative_id = :id
                        union all
                        select 'INITIATIVE', initiative_id from overlap.application
                        where region_code = :region and :kind = 'APPLICATION' and id = :id and initiative_id is not null
                        """)
                .param("region", region.value())
                .param("kind", ref.kind().name())
                .param("id", ref.id())
                .query(Things::ref)
                .list());
    }

    String stamp(RegionCode region) {
        return jdbc.sql(STAMP + OF_REGION)
                .param("region", region.value())
                .param("plan", plan(region), Types.OTHER)
                .query(String.class)
                .single();
    }

    /** Of all regions, as anybody may see them. */
    List<Thing> published() {
        return jdbc.sql(SELECT + "where item.published").query(Things::thing).list();
    }

    String publishedStamp() {
        return jdbc.sql(STAMP + "where item.published")
                .param("region", null, Types.VARCHAR)
                .query(String.class)
                .single();
    }

    private @Nullable UUID plan(RegionCode region) {
        return masterplans.current(region).map(Masterplan::id).orElse(null);
    }

    private static Thing thing(ResultSet row, int number) throws SQLException {
        var ref = ref(row, number);
        var region = RegionCode.of(row.getString("region_code"));
        var marks = new HashSet<String>();
        Optional.ofNullable(row.getString("sub_dimension")).ifPresent(it -> marks.add(Thing.SUB_DIMENSION + it));
        if (row.getBoolean("is_application")) {
            marks.add(Item.APPLICATION);
        }
        var item = new Item(
                region + "/" + ref,
                region.value(),
                row.getString("agency"),
                row.getString("name"),
                row.getString("text"),
                marks);
        return new Thing(
                ref,
                region,
                row.getString("region_name"),
                row.getObject("agency_id", UUID.class),
                item,
                Optional.ofNullable(row.getObject("amount", Long.class)).map(Rupiah::new),
                row.getInt("version"));
    }

    private static ItemRef ref(ResultSet row, int number) throws SQLException {
        return new ItemRef(ItemKind.valueOf(row.getString("kind")), row.getObject("id", UUID.class));
    }
}
