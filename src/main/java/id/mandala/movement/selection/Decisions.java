package id.mandala.movement.selection;

import id.mandala.identity.Actors;
import id.mandala.movement.Round;
import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Decisions and what each applicant is told of them; only added to. */
@Repository
@Transactional
class Decisions {

    record Decision(
            int revision,
            Decided decided,
            String inputHash,
            String outcomeHash,
            String reason,
            String name,
            Instant at) {

        /** Whether what is stored is what was frozen, and computes to what was decided. */
        public boolean isSound() {
            return Decided.sha256(decided.input()).equals(inputHash)
                    && Decided.sha256(decided.outcome()).equals(outcomeHash)
                    && decided.isSame();
        }
    }

    /**
     * What an applicant is told.
     *
     * @param rank null where it was not ranked
     * @param ranked how many were
     * @param line index of the last who was chosen
     * @param toldApartBy component, or {@code lot}, that put it behind one of the same index
     */
    record Standing(
            int revision,
            @Nullable Integer rank,
            int ranked,
            @Nullable BigDecimal index,
            @Nullable BigDecimal line,
            @Nullable String toldApartBy,
            boolean chosen) {}

    /** What the public is told. */
    record End(int decision, int assessed, int places, String name, Instant at) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Decisions(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The latest first. */
    List<Decision> of(Round round) {
        return jdbc.sql("select * from movement.decision where round = :round order by revision desc")
                .param("round", round.id())
                .query((row, _) -> new Decision(
                        row.getInt("revision"),
                        new Decided(row.getString("input"), row.getString("outcome")),
                        row.getString("input_sha256"),
                        row.getString("outcome_sha256"),
                        row.getString("reason"),
                        row.getString("name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** @return whether nobody else wrote that revision */
    boolean add(Round to, int revision, Frozen frozen, Decided it, String reason) {
        boolean added = jdbc.sql("""
                        insert into movement.decision (round, revision, input, input_sha256, outcome, outcome_sha256, reason, name)
                        values (:round, :revision, :input, :inputHash, :outcome, :outcomeHash, :reason, :name)
                        on conflict do nothing
                        """)
                        .param("round", to.id())
                        .param("revision", revision)
                        .param("input", it.input())
                        .param("inputHash", Decided.sha256(it.input()))
                        .param("outcome", it.outcome())
                        .param("outcomeHash", Decided.sha256(it.outcome()))
                        .param("reason", reason)
                        .param("name", Actors.current().name())
                        .update()
                == 1;
        if (added) {
            tell(to, revision, frozen);
        }
        return added;
    }

    private void tell(Round to, int revision, Frozen frozen) {
        var ranking = frozen.ranking();
        int ranked = ranking.ranked().size();
        var line = ranking.ranked().stream()
                .filter(Ranking.Ranked::chosen)
                .map(Ranking.Ranked::index)
                .reduce((_, last) -> last)
                .orElse(null);
        var rows = new ArrayList<@Nullable Object[]>();
        for (var it : ranking.ranked()) {
            rows.add(new @Nullable Object[] {
                it.region().value(),
                to.id(),
                revision,
                it.rank(),
                ranked,
                it.index(),
                line,
                ranking.toldApartBy(it).orElse(null),
                it.chosen()
            });
        }
        for (var region : new TreeMap<>(frozen.aside()).keySet()) {
            rows.add(new @Nullable Object[] {region, to.id(), revision, null, ranked, null, line, null, false});
        }
        batches.batchUpdate("""
                insert into movement.standing (region_code, round, revision, rank, ranked, index, line, told_apart_by, chosen)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    /** The latest of an applicant. */
    Optional<Standing> standing(Round in, RegionCode region) {
        return jdbc.sql("""
                        select * from movement.standing where region_code = :region and round = :round
                        order by revision desc limit 1
                        """)
                .param("region", region.value())
                .param("round", in.id())
                .query((row, _) -> standing(row))
                .optional();
    }

    /** Whether each applicant of the latest decision was chosen, of those the scope lets see. */
    Map<RegionCode, Boolean> told(Round in) {
        var told = new HashMap<RegionCode, Boolean>();
        jdbc.sql("""
                        select distinct on (region_code) region_code, chosen from movement.standing
                        where round = :round order by region_code, revision desc
                        """).param("round", in.id()).query(row -> {
            told.put(RegionCode.of(row.getString("region_code")), row.getBoolean("chosen"));
        });
        return told;
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getInt("revision"),
                row.getObject("rank", Integer.class),
                row.getInt("ranked"),
                row.getBigDecimal("index"),
                row.getBigDecimal("line"),
                row.getString("told_apart_by"),
                row.getBoolean("chosen"));
    }

    Optional<End> end(Round of) {
        return jdbc.sql("select * from movement.selection_end where round = :round")
                .param("round", of.id())
                .query((row, _) -> new End(
                        row.getInt("decision"),
                        row.getInt("assessed"),
                        row.getInt("places"),
                        row.getString("name"),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    /** @return whether nobody else ended it */
    boolean end(Round it, int decision, int assessed, int places) {
        return jdbc.sql("""
                        insert into movement.selection_end (round, decision, assessed, places, name)
                        values (:round, :decision, :assessed, :places, :name) on conflict do nothing
                        """)
                        .param("round", it.id())
                        .param("decision", decision)
                        .param("assessed", assessed)
                        .param("places", places)
                        .param("name", Actors.current().name())
                        .update()
                == 1;
    }
}
