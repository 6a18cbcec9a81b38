package id.mandala.budget.line;

import id.mandala.values.RuleBroken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts and funds by the nation's decree. What the decree lists further up is all there is; further down later decrees added codes, so
 * that one nobody knows may still be right. Reading is open to everybody; only a migration changes them.
 */
@Repository
@Transactional(readOnly = true, noRollbackFor = RuleBroken.class) // a refusal is an answer here
public class NationalCodes {

    /** @param active false where the decree itself withdrew it */
    public record Named(String code, String name, boolean active) {}

    private static final String FUND = "select code, name, true as active from budget.fund_code ";
    private static final String ACCOUNT = "select code, name, active from budget.account_code ";
    private static final int JENIS = "5.1.02".length();
    private static final int KIND_OF_FUND = "1.01".length();

    private final JdbcClient jdbc;

    NationalCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Named> account(AccountCode code) {
        return find(ACCOUNT, code.value());
    }

    public Optional<Named> fund(FundCode code) {
        return find(FUND, code.value());
    }

    /** @throws RuleBroken {@code budget.line.account-not-spending}, {@code …account-unknown} or {@code …account-retired} */
    public void requireSpending(AccountCode code) {
        if (!code.isSpending()) {
            throw new RuleBroken("budget.line.account-not-spending", code.value());
        }
        var known = account(code).or(() -> find(ACCOUNT, upTo(code.value(), JENIS)));
        if (known.isEmpty()) {
            throw new RuleBroken("budget.line.account-unknown", code.value());
        }
        if (!known.get().active()) {
            throw new RuleBroken(
                    "budget.line.account-retired", code.value(), known.get().name());
        }
    }

    /** @throws RuleBroken {@code budget.line.fund-unknown} */
    public void require(FundCode code) {
        if (fund(code).or(() -> find(FUND, upTo(code.value(), KIND_OF_FUND))).isEmpty()) {
            throw new RuleBroken("budget.line.fund-unknown", code.value());
        }
    }

    /** Accounts to spend under whose code begins with the text or whose name holds all its words; withdrawn ones are left out. */
    public List<Named> accounts(String text, int limit) {
        return search(ACCOUNT + "where active and (code like '5%' or code like '6.2%')", text, limit);
    }

    public List<Named> funds(String text, int limit) {
        return search(FUND + "where true", text, limit);
    }

    private List<Named> search(String among, String text, int limit) {
        return jdbc.sql(among + """
                         and (starts_with(code, :text) or not exists (
                            select from regexp_split_to_table(lower(:text), '\\s+') word where position(word in lower(name)) = 0))
                        order by code limit :limit
                        """)
                .param("text", text.strip())
                .param("limit", limit)
                .query((row, _) -> named(row))
                .list();
    }

    private Optional<Named> find(String among, String code) {
        return jdbc.sql(among + "where code = :code")
                .param("code", code)
                .query((row, _) -> named(row))
                .optional();
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(row.getString("code"), row.getString("name"), row.getBoolean("active"));
    }

    private static String upTo(String code, int length) {
        return code.substring(0, Math.min(length, code.length()));
    }
}
