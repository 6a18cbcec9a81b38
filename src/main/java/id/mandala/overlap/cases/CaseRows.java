package id.mandala.overlap.cases;

import id.mandala.identity.Actors;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads and writes the rows of cases. */
@Component
class CaseRows {

    private final JdbcClient jdbc;

    CaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whole cases in three statements, the newest first. */
    List<OverlapCase> read(RegionCode region, StatementSpec wanted) {
        var heads = wanted.param("region", region.value())
                .query((row, number) -> head(row))
                .list();
        var ids = heads.stream().map(OverlapCase::id).toArray(UUID[]::new);
        var items = items(region, ids);
        var answers = answers(region, ids);
        return heads.stream()
                .map(it -> new OverlapCase(
                        it.region(),
                        it.id(),
                        it.number(),
                        it.kind(),
                        it.title(),
                        it.question(),
                        it.due(),
                        it.openedAt(),
                        items.getOrDefault(it.id(), List.of()),
                        answers.getOrDefault(it.id(), List.of()),
                        it.state(),
                        it.saving(),
                        it.version()))
                .sorted(Comparator.comparingInt(OverlapCase::number).reversed())
                .toList();
    }

    private Map<UUID, List<CaseItem>> items(RegionCode region, UUID[] cases) {
        var found = new HashMap<UUID, List<CaseItem>>();
        jdbc.sql("""
                        select * from overlap.case_item where region_code = :region and case_id = any(:cases)
                        order by lower(name), item_id
                        """).param("region", region.value()).param("cases", cases).query(row -> {
            found.computeIfAbsent(row.getObject("case_id", UUID.class), _ -> new ArrayList<>())
                    .add(new CaseItem(
                            ref(row, "item_kind", "item_id").orElseThrow(),
                            row.getObject("agency_id", UUID.class),
                            row.getString("name"),
                            amount(row, "amount"),
                            row.getString("share")));
        });
        return found;
    }

    private Map<UUID, List<Answer>> answers(RegionCode region, UUID[] cases) {
        var found = new HashMap<UUID, List<Answer>>();
        jdbc.sql("""
                        select answer.*, account.name as who from overlap.case_answer answer
                        left join identity.account on account.id = answer.answered_by
                        where answer.region_code = :region and answer.case_id = any(:cases)
                        order by answer.answered_at, answer.seq
                        """).param("region", region.value()).param("cases", cases).query(row -> {
            found.computeIfAbsent(row.getObject("case_id", UUID.class), _ -> new ArrayList<>())
                    .add(new Answer(
                            row.getObject("agency_id", UUID.class),
                            row.getInt("seq"),
                            Position.valueOf(row.getString("position")),
                            row.getString("words"),
                            row.getString("heard"),
                            instant(row, "answered_at"),
                            Optional.ofNullable(row.getString("who"))));
        });
        return found;
    }

    void insert(OverlapCase opened) {
        jdbc.sql("""
                        insert into overlap.overlap_case
                            (region_code, id, number, kind, title, question, due, opened_by)
                        values (:region, :id, :number, :kind, :title, :question, :due, :account)
                        """)
                .params(key(opened))
                .param("number", opened.number())
                .param("kind", opened.kind().name())
                .param("title", opened.title())
                .param("question", opened.question())
                .param("due", opened.due())
                .param("account", account(), Types.OTHER)
                .update();
        for (var item : opened.items()) {
            jdbc.sql("""
                            insert into overlap.case_item
                                (region_code, case_id, item_kind, item_id, agency_id, name, amount)
                            values (:region, :id, :kind, :item, :agency, :name, :amount)
                            """)
                    .params(key(opened))
                    .param("kind", item.ref().kind().name())
                    .param("item", item.ref().id())
                    .param("agency", item.agency())
                    .param("name", item.name())
                    .param("amount", amount(item.amount()), Types.BIGINT)
                    .update();
        }
    }

    void insert(OverlapCase held, Answer answer) {
        jdbc.sql("""
                        insert into overlap.case_answer
                            (region_code, case_id, agency_id, seq, position, words, heard, answered_by)
                        values (:region, :id, :agency, :seq, :position, :words, :heard, :account)
                        """)
                .params(key(held))
                .param("agency", answer.agency())
                .param("seq", answer.seq())
                .param("position", answer.position().name())
                .param("words", answer.words())
                .param("heard", answer.heard())
                .param("account", account(), Types.OTHER)
                .update();
    }

    void advance(OverlapCase held) {
        update(held, "").update();
    }

    void decide(OverlapCase held, Decision decision) {
        var closes = decision.outcome().closes();
        update(held, """
                        stage = :stage, outcome = :outcome, reason = :reason, lead_kind = :leadKind, lead_id = :lead,
                        shared_application = :shared, decided_at = clock_timestamp(), decided_by = :account,
                        ended_at = case when :closes then clock_timestamp() end,
                        """)
                .param("stage", closes ? CaseStage.CLOSED.name() : CaseStage.DECIDED.name())
                .param("outcome", decision.outcome().name())
                .param("reason", decision.reason())
                .param("leadKind", decision.lead().map(it -> it.kind().name()).orElse(null), Types.VARCHAR)
                .param("lead", decision.lead().map(ItemRef::id).orElse(null), Types.OTHER)
                .param("shared", decision.shared())
                .param("account", account(), Types.OTHER)
                .param("closes", closes)
                .update();
    }

    void share(OverlapCase held, ItemRef item, String share) {
        jdbc.sql("""
                        update overlap.case_item set share = :share
                        where region_code = :region and case_id = :id and item_kind = :kind and item_id = :item
                        """)
                .params(key(held))
                .param("kind", item.kind().name())
                .param("item", item.id())
                .param("share", share)
                .update();
    }

    void close(OverlapCase held, String reason) {
        update(held, "stage = 'CLOSED', reason = :reason, ended_at = clock_timestamp(),")
                .param("reason", reason)
                .update();
    }

    void carriedOut(OverlapCase held) {
        update(held, "stage = 'DONE', ended_at = clock_timestamp(),").update();
    }

    void save(OverlapCase held, Saving saving) {
        update(held, """
                        saving_estimate = :estimate, saving_how = :how, saving_actual = :actual, saving_note = :note,
                        """)
                .param("estimate", amount(saving.estimate()), Types.BIGINT)
                .param("how", saving.how())
                .param("actual", amount(saving.actual()), Types.BIGINT)
                .param("note", saving.note())
                .update();
    }

    /** Of a case that is held, so that nobody else can have written it. */
    private StatementSpec update(OverlapCase held, String columns) {
        return jdbc.sql("update overlap.overlap_case set " + columns
                        + " version = version + 1 where region_code = :region and id = :id")
                .params(key(held));
    }

    private static Map<String, Object> key(OverlapCase it) {
        return Map.of("region", it.region().value(), "id", it.id());
    }

    private static @Nullable UUID account() {
        return Actors.current().account().orElse(null);
    }

    private static @Nullable Long amount(Optional<Rupiah> amount) {
        return amount.map(Rupiah::amount).orElse(null);
    }

    private static OverlapCase head(ResultSet row) throws SQLException {
        return new OverlapCase(
                RegionCode.of(row.getString("region_code")),
                row.getObject("id", UUID.class),
                row.getInt("number"),
                CaseKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("question"),
                row.getObject("due", LocalDate.class),
                instant(row, "opened_at"),
                List.of(),
                List.of(),
                state(row),
                new Saving(
                        amount(row, "saving_estimate"),
                        row.getString("saving_how"),
                        amount(row, "saving_actual"),
                        row.getString("saving_note")),
                row.getInt("version"));
    }

    private static CaseState state(ResultSet row) throws SQLException {
        var decision = decision(row);
        return switch (row.getString("stage")) {
            case "DECIDED" -> new CaseState.Decided(decision.orElseThrow(), instant(row, "decided_at"));
            case "DONE" ->
                new CaseState.Done(decision.orElseThrow(), instant(row, "decided_at"), instant(row, "ended_at"));
            case "CLOSED" -> new CaseState.Closed(decision, row.getString("reason"), instant(row, "ended_at"));
            default -> new CaseState.Open();
        };
    }

    private static Optional<Decision> decision(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? Optional.empty()
                : Optional.of(new Decision(
                        Outcome.valueOf(outcome),
                        row.getString("reason"),
                        ref(row, "lead_kind", "lead_id"),
                        row.getString("shared_application")));
    }

    private static Optional<ItemRef> ref(ResultSet row, String kind, String id) throws SQLException {
        var named = row.getString(kind);
        return named == null
                ? Optional.empty()
                : Optional.of(new ItemRef(ItemKind.valueOf(named), row.getObject(id, UUID.class)));
    }

    private static Optional<Rupiah> amount(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class)).map(Rupiah::new);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
