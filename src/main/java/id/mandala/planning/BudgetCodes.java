package id.mandala.planning;

import id.mandala.values.RuleBroken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The nation's budget codes by decree. Reading is open to everybody; only a migration changes them. */
@Repository
@Transactional(
        readOnly = true,
        noRollbackFor = RuleBroken.class) // a refusal is an answer here: the next year may take the code
public class BudgetCodes {

    private final JdbcClient jdbc;
    private volatile @Nullable Kept kept;

    BudgetCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Kept(List<CodeSet> sets, Map<String, NavigableMap<String, KnownCode>> codes) {}

    /** From old to new. */
    public List<CodeSet> sets() {
        return kept().sets();
    }

    /** The code in the set, withdrawn ones included; in the general part where an agency's own affair does not list it. */
    public Optional<KnownCode> find(String set, BudgetCode code) {
        var codes = kept().codes().getOrDefault(set, Collections.emptyNavigableMap());
        return Optional.ofNullable(codes.get(code.value()))
                .or(() -> code.general().map(it -> codes.get(it.value())));
    }

    /**
     * The code as a budget of that year may use it. A programme or kegiatan missing in a set of which only a part is known is taken
     * from an older set: their codes did not change their form.
     *
     * @throws RuleBroken {@code planning.code-retired}, {@code planning.code-not-in-year} or {@code planning.code-unknown}
     */
    public KnownCode require(BudgetCode code, int year) {
        var valid = sets().stream().filter(it -> it.covers(year)).toList();
        for (var set : valid.reversed()) {
            var found = find(set.id(), code);
            if (found.isPresent()) {
                return active(found.get(), set);
            }
        }
        var elsewhere = sets().reversed().stream()
                .filter(it -> !it.covers(year))
                .flatMap(set -> find(set.id(), code).map(it -> new Elsewhere(set, it)).stream())
                .findFirst()
                .orElseThrow(() -> new RuleBroken("planning.code-unknown", code.value(), String.valueOf(year)));
        var inPart = valid.stream().anyMatch(it -> !it.complete());
        if (inPart && code.level() != BudgetCode.Level.SUB_KEGIATAN) {
            return active(elsewhere.code(), elsewhere.set());
        }
        throw notIn(year, elsewhere);
    }

    /**
     * Whether a sub kegiatan that no set lists may still be one of that year's budgets: only a part of the year's decree is known, and
     * the kegiatan above it is.
     */
    public boolean mayExist(BudgetCode code, int year) {
        return code.level() == BudgetCode.Level.SUB_KEGIATAN
                && sets().stream().anyMatch(it -> it.covers(year) && !it.complete())
                && sets().stream().noneMatch(it -> find(it.id(), code).isPresent())
                && code.parent()
                        .filter(above -> sets().stream()
                                .flatMap(it -> find(it.id(), above).stream())
                                .anyMatch(KnownCode::active))
                        .isPresent();
    }

    private record Elsewhere(CodeSet set, KnownCode code) {}

    private static KnownCode active(KnownCode found, CodeSet set) {
        if (!found.active()) {
            throw new RuleBroken("planning.code-retired", found.code().value(), found.name(), set.regulation());
        }
        return found;
    }

    private RuleBroken notIn(int year, Elsewhere found) {
        var next = found.set().covers(year) ? Optional.<KnownCode>empty() : successor(found.code(), year);
        return new RuleBroken(
                next.isPresent() ? "planning.code-not-in-year-but" : "planning.code-not-in-year",
                found.code().code().value(),
                found.set().regulation(),
                found.set().span(),
                String.valueOf(year),
                next.map(it -> it.code().value()).orElse(""));
    }

    /** The code as budgets of that year write it: itself, else the one that goes on from it. */
    public Optional<KnownCode> inYear(BudgetCode code, int year) {
        var known = sets().reversed().stream()
                .flatMap(it -> find(it.id(), code).stream().map(found -> new Elsewhere(it, found)))
                .toList();
        return known.stream()
                .filter(it -> it.set().covers(year) && it.code().active())
                .map(Elsewhere::code)
                .findFirst()
                .or(() -> known.stream()
                        .flatMap(it -> successor(it.code(), year).stream())
                        .findFirst());
    }

    /** The code that goes on from this one in the budgets of that year, or, for an older year, that came before it. */
    public Optional<KnownCode> successor(KnownCode code, int year) {
        return jdbc.sql("""
                        select code.set_id, code.code, code.level, code.name, code.active
                        from planning.crosswalk
                        join planning.code on (code.set_id = new_set_id and code.code = new_code
                                and old_set_id = :set and old_code = :code)
                            or (code.set_id = old_set_id and code.code = old_code
                                and new_set_id = :set and new_code = :code)
                        join planning.code_set on code_set.id = code.set_id
                        where :year >= code_set.first_year and (code_set.last_year is null or :year <= code_set.last_year)
                        limit 1
                        """)
                .param("set", code.set())
                .param("code", code.code().value())
                .param("year", year)
                .query(BudgetCodes::code)
                .optional();
    }

    /**
     * Codes of a set whose number begins with the text or whose name holds all its words, by code, from the one after {@code after}.
     *
     * @param text empty for all
     */
    public List<KnownCode> search(String set, String text, Optional<BudgetCode> after, int limit) {
        var codes = kept().codes().getOrDefault(set, Collections.emptyNavigableMap());
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        var words = wanted.split("\\s+");
        return after.map(it -> codes.tailMap(it.value(), false)).orElse(codes).values().stream()
                .filter(it ->
                        it.code().value().toLowerCase(Locale.ROOT).startsWith(wanted) || holdsAll(it.name(), words))
                .limit(limit)
                .toList();
    }

    private static boolean holdsAll(String name, String[] words) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(words).allMatch(lower::contains);
    }

    /** Some thousand short rows that only a migration changes: read once and kept. */
    private Kept kept() {
        var known = kept;
        if (known == null) {
            var sets = jdbc.sql("""
                            select id, regulation, first_year, last_year, complete from planning.code_set order by first_year
                            """).query(BudgetCodes::set).list();
            var codes = new HashMap<String, NavigableMap<String, KnownCode>>();
            jdbc.sql("select set_id, code, level, name, active from planning.code")
                    .query(BudgetCodes::code)
                    .list()
                    .forEach(it -> codes.computeIfAbsent(it.set(), set -> new TreeMap<>())
                            .put(it.code().value(), it));
            known = new Kept(sets, codes);
            kept = known;
        }
        return known;
    }

    private static CodeSet set(ResultSet row, int number) throws SQLException {
        return new CodeSet(
                row.getString("id"),
                row.getString("regulation"),
                row.getInt("first_year"),
                row.getObject("last_year", Integer.class),
                row.getBoolean("complete"));
    }

    private static KnownCode code(ResultSet row, int number) throws SQLException {
        return new KnownCode(
                row.getString("set_id"),
                new BudgetCode(row.getString("code")),
                BudgetCode.Level.valueOf(row.getString("level")),
                row.getString("name"),
                row.getBoolean("active"));
    }
}
