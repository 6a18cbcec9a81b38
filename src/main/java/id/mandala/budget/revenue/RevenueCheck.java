package id.mandala.budget.revenue;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.documents.Table;
import id.mandala.region.Agency;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds every row of a file against what is written and the other rows, names every fault, and says what taking it would do. */
final class RevenueCheck {

    private record Key(UUID agency, RevenueCode code) {}

    private record YearOf(Key key, int year) {}

    private final RegionCode region;
    private final RevenueColumns columns;
    private final LocalDate today;
    private final Map<UUID, List<RevenueYear>> written;
    private final Map<Key, RevenueAccount> known = new HashMap<>();
    private final Set<Key> above = new HashSet<>();
    private final Set<Key> refused = new HashSet<>();
    private final Map<Key, Row> first = new HashMap<>();
    private final Map<YearOf, Integer> rowOfYear = new HashMap<>();

    private final List<RevenueAccount> accounts = new ArrayList<>();
    private final List<RevenueAccount> renamed = new ArrayList<>();
    private final Map<UUID, List<RevenueYear>> added = new LinkedHashMap<>();
    private final Map<UUID, List<RevenueYear>> changed = new LinkedHashMap<>();
    private final Map<UUID, String> called = new HashMap<>();
    private int unchanged;

    RevenueCheck(
            RegionCode region,
            RevenueColumns columns,
            LocalDate today,
            List<RevenueAccount> accounts,
            Map<UUID, List<RevenueYear>> written) {
        this.region = region;
        this.columns = columns;
        this.today = today;
        this.written = written;
        accounts.forEach(this::know);
    }

    private void know(RevenueAccount account) {
        known.put(new Key(account.agency(), account.code()), account);
        account.code().above().forEach(it -> above.add(new Key(account.agency(), it)));
        called.put(account.id(), account.called());
    }

    /** @throws id.mandala.documents.FileRefused with every fault of every row */
    RevenueImport check(Table table) {
        table.rows().forEach(this::check);
        table.faults().refuseIfAny();
        return new RevenueImport(table.file(), accounts, renamed, added, changed, called, unchanged);
    }

    private void check(Row row) {
        if (!row.reads(columns.code) || !row.reads(columns.agency)) {
            return;
        }
        var agency = row.get(columns.agency);
        var key = new Key(agency.id(), row.get(columns.code));
        if (row.reads(columns.year)) {
            var same = rowOfYear.putIfAbsent(new YearOf(key, row.get(columns.year)), row.number());
            if (same != null) {
                row.fault(columns.year, "budget.revenue.file.twice", same);
                return;
            }
        }
        if (row.isSound()) {
            var account = account(row, key, agency);
            var year = year(row, account);
            if (account != null && year != null) {
                take(account, year);
            }
        }
    }

    /** The account a row is about, new where there was none; absent where it cannot be one. */
    private @Nullable RevenueAccount account(Row row, Key key, Agency agency) {
        var earlier = first.putIfAbsent(key, row);
        if (earlier != null && !earlier.get(columns.name).equals(row.get(columns.name))) {
            row.fault(columns.name, "budget.revenue.file.name-differs", earlier.number());
        }
        var present = known.get(key);
        if (present != null) {
            var wanted = present.with(agency.id(), key.code(), row.get(columns.name));
            if (earlier == null && !wanted.saysTheSame(present)) {
                renamed.add(wanted);
            }
            return present;
        }
        return refused.contains(key) ? null : added(row, key, agency);
    }

    private @Nullable RevenueAccount added(Row row, Key key, Agency agency) {
        if (!agency.livesOn(today)) {
            return refused(row, key, columns.agency, new RuleBroken("budget.revenue.agency"));
        }
        if (above.contains(key)) {
            return refused(
                    row,
                    key,
                    columns.code,
                    new RuleBroken("budget.revenue.within", key.code().value()));
        }
        for (var upper : key.code().above()) {
            var holding = known.get(new Key(key.agency(), upper));
            if (holding != null) {
                return refused(row, key, columns.code, new RuleBroken("budget.revenue.within", holding.called()));
            }
        }
        var made =
                new RevenueAccount(region, UUID.randomUUID(), agency.id(), key.code(), row.get(columns.name), false, 1);
        know(made);
        accounts.add(made);
        return made;
    }

    private @Nullable RevenueAccount refused(Row row, Key key, Column<?> column, RuleBroken why) {
        refused.add(key);
        row.fault(column, why);
        return null;
    }

    /** What a row says of its year; an optional cell left empty keeps what stands there. */
    private @Nullable RevenueYear year(Row row, @Nullable RevenueAccount account) {
        var present = account == null ? null : present(account, row.get(columns.year));
        try {
            var realised = Realised.of(
                    row.find(columns.realised).orElse(null),
                    row.find(columns.until).orElse(null));
            var wanted = new RevenueYear(
                    row.get(columns.year),
                    row.get(columns.target),
                    row.find(columns.changed).orElse(present == null ? null : present.changed()),
                    realised == null && present != null ? present.realised() : realised,
                    present == null ? 0 : present.version());
            wanted.check(today);
            return wanted;
        } catch (RuleBroken broken) {
            row.fault(broken.code().equals("budget.revenue.month-alone") ? columns.realised : columns.until, broken);
            return null;
        }
    }

    private @Nullable RevenueYear present(RevenueAccount account, int year) {
        return written.getOrDefault(account.id(), List.of()).stream()
                .filter(it -> it.year() == year)
                .findFirst()
                .orElse(null);
    }

    private void take(RevenueAccount account, RevenueYear wanted) {
        var present = present(account, wanted.year());
        if (present == null) {
            added.computeIfAbsent(account.id(), _ -> new ArrayList<>()).add(wanted);
        } else if (wanted.saysTheSame(present)) {
            unchanged++;
        } else {
            changed.computeIfAbsent(account.id(), _ -> new ArrayList<>()).add(wanted);
        }
    }
}
