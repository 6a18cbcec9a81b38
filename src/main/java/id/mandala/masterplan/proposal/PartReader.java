package id.mandala.masterplan.proposal;

import id.mandala.masterplan.proposal.QuickWin.Criterion;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the tables of the parts, one statement a table whatever the number of initiatives. */
@Component
class PartReader {

    private final JdbcClient jdbc;

    PartReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What has been read of one initiative so far. */
    static final class Draft {

        private final Set<UUID> issues = new HashSet<>();
        private final SortedSet<RegionCode> districts = new TreeSet<>();
        private final SortedMap<Integer, IndicatorRow> indicators = new TreeMap<>();
        private final List<Cost> costs = new ArrayList<>();
        private final List<ActionItem> actions = new ArrayList<>();
        private final Set<UUID> prerequisites = new HashSet<>();
        private final Set<UUID> alternatives = new HashSet<>();
        private final List<Risk> risks = new ArrayList<>();
        private final Map<Criterion, String> criteria = new EnumMap<>(Criterion.class);
        private @Nullable Single single;

        Particulars particulars() {
            var one = single == null ? Single.NONE : single;
            return new Particulars(
                    new Reason(one.problem(), issues, one.kind(), one.origin(), one.innovation()),
                    new Reach(districts, one.partners()),
                    new Aims(
                            one.goal(),
                            indicators.values().stream()
                                    .map(IndicatorRow::indicator)
                                    .toList()),
                    new Means(
                            costs,
                            one.horizon(),
                            one.node(),
                            one.subActivity(),
                            one.nationalProgramme(),
                            one.revenueEffect()),
                    new Actions(actions),
                    new Dependencies(prerequisites, alternatives, risks),
                    new QuickWin(one.months(), criteria));
        }
    }

    /** The row of {@code masterplan.particulars}. */
    private record Single(
            String problem,
            Optional<InitiativeKind> kind,
            Optional<Origin> origin,
            String innovation,
            String partners,
            String goal,
            Optional<Horizon> horizon,
            Optional<UUID> node,
            Optional<String> subActivity,
            String nationalProgramme,
            String revenueEffect,
            Optional<Integer> months) {

        static final Single NONE = new Single(
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                Optional.empty());
    }

    private record IndicatorRow(
            String name,
            String unit,
            Indicator.Direction direction,
            @Nullable BigDecimal baseline,
            String reason,
            SortedMap<Integer, BigDecimal> targets) {

        Indicator indicator() {
            return new Indicator(name, unit, direction, baseline, reason, targets);
        }
    }

    void read(RegionCode region, UUID[] ids, Function<UUID, Draft> draft) {
        each("particulars", "", region, ids, row -> id(row, draft).single = single(row));
        each(
                "place",
                "",
                region,
                ids,
                row -> id(row, draft).districts.add(RegionCode.of(row.getString("district_code"))));
        each(
                "initiative_issue",
                "",
                region,
                ids,
                row -> id(row, draft).issues.add(row.getObject("issue_id", UUID.class)));
        each(
                "indicator",
                "",
                region,
                ids,
                row -> id(row, draft).indicators.put(row.getInt("position"), indicator(row)));
        each("target", "", region, ids, row -> target(row, id(row, draft)));
        each(
                "cost",
                "order by year, source",
                region,
                ids,
                row -> id(row, draft).costs.add(cost(row)));
        each(
                "action_item",
                "order by position",
                region,
                ids,
                row -> id(row, draft).actions.add(action(row)));
        each(
                "prerequisite",
                "",
                region,
                ids,
                row -> id(row, draft).prerequisites.add(row.getObject("requires_id", UUID.class)));
        each(
                "risk",
                "order by position",
                region,
                ids,
                row -> id(row, draft).risks.add(risk(row)));
        each(
                "quick_win_criterion",
                "",
                region,
                ids,
                row -> id(row, draft)
                        .criteria
                        .put(Criterion.valueOf(row.getString("criterion")), row.getString("text")));
        alternatives(region, ids, draft);
    }

    /** The tables are this class's own words, never a person's. */
    private void each(String table, String order, RegionCode region, UUID[] ids, RowCallbackHandler take) {
        jdbc.sql("select * from masterplan.%s where region_code = :region and initiative_id = any(:ids) %s"
                        .formatted(table, order))
                .param("region", region.value())
                .param("ids", ids)
                .query(take);
    }

    private void alternatives(RegionCode region, UUID[] ids, Function<UUID, Draft> draft) {
        jdbc.sql("""
                        select one_id as initiative_id, other_id as alternative_id from masterplan.alternative
                        where region_code = :region and one_id = any(:ids)
                        union all
                        select other_id, one_id from masterplan.alternative
                        where region_code = :region and other_id = any(:ids)
                        """).param("region", region.value()).param("ids", ids).query(row -> {
            id(row, draft).alternatives.add(row.getObject("alternative_id", UUID.class));
        });
    }

    private static Draft id(ResultSet row, Function<UUID, Draft> draft) throws SQLException {
        return draft.apply(row.getObject("initiative_id", UUID.class));
    }

    private static Single single(ResultSet row) throws SQLException {
        return new Single(
                row.getString("problem"),
                Optional.ofNullable(row.getString("kind")).map(InitiativeKind::valueOf),
                Optional.ofNullable(row.getString("origin")).map(Origin::valueOf),
                row.getString("innovation"),
                row.getString("partners"),
                row.getString("goal"),
                Optional.ofNullable(row.getString("horizon")).map(Horizon::valueOf),
                Optional.ofNullable(row.getObject("plan_node_id", UUID.class)),
                Optional.ofNullable(row.getString("sub_activity")),
                row.getString("national_programme"),
                row.getString("revenue_effect"),
                Optional.ofNullable(row.getObject("months", Integer.class)));
    }

    private static IndicatorRow indicator(ResultSet row) throws SQLException {
        return new IndicatorRow(
                row.getString("name"),
                row.getString("unit"),
                Indicator.Direction.valueOf(row.getString("direction")),
                plain(row.getBigDecimal("baseline")),
                row.getString("reason"),
                new TreeMap<>());
    }

    private static void target(ResultSet row, Draft draft) throws SQLException {
        var indicator = draft.indicators.get(row.getInt("position"));
        var value = plain(row.getBigDecimal("value"));
        if (indicator != null && value != null) {
            indicator.targets().put(row.getInt("year"), value);
        }
    }

    /** As it was typed: 12.5, not 12.5000. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal stored) {
        if (stored == null) {
            return null;
        }
        var stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Cost cost(ResultSet row) throws SQLException {
        return new Cost(
                row.getInt("year"), FundingSource.valueOf(row.getString("source")), new Rupiah(row.getLong("amount")));
    }

    private static ActionItem action(ResultSet row) throws SQLException {
        return new ActionItem(
                ActionItem.Area.valueOf(row.getString("area")), row.getString("text"), row.getInt("year"));
    }

    private static Risk risk(ResultSet row) throws SQLException {
        return new Risk(
                row.getString("text"), Risk.Weight.valueOf(row.getString("weight")), row.getString("mitigation"));
    }
}
