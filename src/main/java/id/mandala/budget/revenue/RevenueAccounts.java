package id.mandala.budget.revenue;

import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of own-source revenue with their years, within the scope of who asks. */
@Repository
@Transactional
class RevenueAccounts {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    RevenueAccounts(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Nobody else adds or renames accounts of the region, or takes a file, until this transaction ends. */
    void lock(RegionCode region) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 44))")
                .param("what", "revenue " + region)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** All, by code. */
    List<RevenueAccount> of(RegionCode region) {
        return jdbc
                .sql("select * from budget.revenue_account where region_code = :region order by name, id")
                .param("region", region.value())
                .query((row, _) -> account(row))
                .list()
                .stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    Optional<RevenueAccount> find(RegionCode region, UUID id) {
        return jdbc.sql("select * from budget.revenue_account where region_code = :region and id = :id")
                .param("region", region.value())
                .param("id", id)
                .query((row, _) -> account(row))
                .optional();
    }

    void add(Collection<RevenueAccount> accounts) {
        batches.batchUpdate(
                """
                insert into budget.revenue_account (region_code, id, agency_id, code, name, demo)
                values (?, ?, ?, ?, ?, ?)
                """,
                accounts.stream()
                        .map(it -> new Object[] {
                            it.region().value(), it.id(), it.agency(), it.code().value(), it.name(), it.demo()
                        })
                        .toList());
    }

    /** @return false when it was written by someone else since it was read */
    boolean change(RevenueAccount account) {
        return jdbc.sql("""
                        update budget.revenue_account
                        set agency_id = :agency, code = :code, name = :name, version = version + 1
                        where region_code = :region and id = :id and version = :version
                        """)
                        .param("region", account.region().value())
                        .param("id", account.id())
                        .param("agency", account.agency())
                        .param("code", account.code().value())
                        .param("name", account.name())
                        .param("version", account.version())
                        .update()
                == 1;
    }

    void remove(RevenueAccount account) {
        jdbc.sql("delete from budget.revenue_account where region_code = :region and id = :id")
                .param("region", account.region().value())
                .param("id", account.id())
                .update();
    }

    /** The years of all accounts, each account's from the first on. */
    Map<UUID, List<RevenueYear>> years(RegionCode region) {
        var found = new HashMap<UUID, List<RevenueYear>>();
        jdbc.sql("select * from budget.revenue_year where region_code = :region order by account_id, year")
                .param("region", region.value())
                .query(row -> {
                    found.computeIfAbsent(row.getObject("account_id", UUID.class), _ -> new ArrayList<>())
                            .add(year(row));
                });
        return found;
    }

    List<RevenueYear> years(RevenueAccount account) {
        return jdbc.sql("""
                        select * from budget.revenue_year
                        where region_code = :region and account_id = :account order by year
                        """)
                .param("region", account.region().value())
                .param("account", account.id())
                .query((row, _) -> year(row))
                .list();
    }

    void addYears(RegionCode region, Map<UUID, ? extends Collection<RevenueYear>> years) {
        var rows = new ArrayList<Object[]>();
        years.forEach((account, some) -> some.forEach(it -> rows.add(new Object[] {
            region.value(),
            account,
            it.year(),
            it.target().amount(),
            amount(it.changed()),
            it.realised() == null ? null : it.realised().amount().amount(),
            it.realised() == null ? null : it.realised().until()
        })));
        batches.batchUpdate("""
                insert into budget.revenue_year (region_code, account_id, year, target, changed, realised, until_month)
                values (?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    /** @return false when one was written by someone else since it was read */
    boolean changeYears(RegionCode region, Map<UUID, ? extends Collection<RevenueYear>> years) {
        var rows = new ArrayList<Object[]>();
        years.forEach((account, some) -> some.forEach(it -> rows.add(new Object[] {
            it.target().amount(),
            amount(it.changed()),
            it.realised() == null ? null : it.realised().amount().amount(),
            it.realised() == null ? null : it.realised().until(),
            region.value(),
            account,
            it.year(),
            it.version()
        })));
        var changed = batches.batchUpdate("""
                update budget.revenue_year
                set target = ?, changed = ?, realised = ?, until_month = ?, version = version + 1
                where region_code = ? and account_id = ? and year = ? and version = ?
                """, rows, new int[] {
            Types.BIGINT,
            Types.BIGINT,
            Types.BIGINT,
            Types.SMALLINT,
            Types.VARCHAR,
            Types.OTHER,
            Types.SMALLINT,
            Types.INTEGER
        });
        return Arrays.stream(changed).allMatch(it -> it == 1);
    }

    void removeYear(RevenueAccount account, int year) {
        jdbc.sql(
                        "delete from budget.revenue_year where region_code = :region and account_id = :account and year = :year")
                .param("region", account.region().value())
                .param("account", account.id())
                .param("year", year)
                .update();
    }

    private static @Nullable Long amount(@Nullable Rupiah amount) {
        return amount == null ? null : amount.amount();
    }

    private static RevenueAccount account(ResultSet row) throws SQLException {
        return new RevenueAccount(
                RegionCode.of(row.getString("region_code")),
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                RevenueCode.of(row.getString("code")),
                row.getString("name"),
                row.getBoolean("demo"),
                row.getInt("version"));
    }

    private static RevenueYear year(ResultSet row) throws SQLException {
        return new RevenueYear(
                row.getInt("year"),
                new Rupiah(row.getLong("target")),
                rupiah(row.getObject("changed", Long.class)),
                Realised.of(rupiah(row.getObject("realised", Long.class)), row.getObject("until_month", Integer.class)),
                row.getInt("version"));
    }

    static @Nullable Rupiah rupiah(@Nullable Long amount) {
        return amount == null ? null : new Rupiah(amount);
    }
}
