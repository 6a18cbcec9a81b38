package id.mandala.overlap.inventory;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.documents.Table;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds every row of a file against the applications there are and the other rows, names every fault, and says what taking it would do. */
final class ApplicationCheck {

    /** An application by whose it is and what it is called, in small letters. */
    private record Key(UUID agency, String name) {

        Key {
            name = name.strip().toLowerCase(Locale.ROOT);
        }
    }

    private final RegionCode region;
    private final ApplicationColumns columns;
    private final OwnerAgencies.Known agencies;
    private final Map<Key, Application> known = new HashMap<>();
    private final Map<Object, Integer> rowOf = new HashMap<>();
    private final List<Application> added = new ArrayList<>();
    private final List<Application> changed = new ArrayList<>();
    private int unchanged;

    ApplicationCheck(
            RegionCode region,
            ApplicationColumns columns,
            OwnerAgencies.Known agencies,
            Collection<Application> applications) {
        this.region = region;
        this.columns = columns;
        this.agencies = agencies;
        applications.forEach(
                it -> known.put(new Key(it.facts().agency(), it.facts().name()), it));
    }

    /** @throws id.mandala.documents.FileRefused with every fault of every row */
    ApplicationImport check(Table table) {
        table.rows().forEach(this::check);
        table.faults().refuseIfAny();
        return new ApplicationImport(table.file(), added, changed, unchanged);
    }

    private void check(Row row) {
        boolean fits = fits(row);
        if (!row.reads(columns.agency) || !row.reads(columns.name)) {
            return;
        }
        var key = new Key(row.get(columns.agency), row.get(columns.name));
        var present = present(key);
        var same = rowOf.putIfAbsent(present.<Object>map(Application::id).orElse(key), row.number());
        if (same != null) {
            row.fault(columns.name, "refusal.overlap.application-twice", same);
        }
        if (present.isEmpty()) {
            fits &= mayBegin(row, key);
        }
        fits &= isWholeRetirement(row, present.map(Application::facts));
        if (row.isSound() && fits && same == null) {
            take(row, present);
        }
    }

    /** Also one an earlier agency had whose matters this one holds. */
    private Optional<Application> present(Key key) {
        return Optional.ofNullable(known.get(key))
                .or(() -> agencies.heldBy(key.agency()).stream()
                        .flatMap(it -> Optional.ofNullable(known.get(new Key(it, key.name()))).stream())
                        .findFirst());
    }

    private boolean fits(Row row) {
        boolean fits = fits(row, columns.name, ApplicationFacts.LONGEST_NAME, "refusal.overlap.application-name");
        for (var column : List.of(columns.function, columns.users, columns.data, columns.retiredReason)) {
            fits &= fits(row, column, ApplicationFacts.LONGEST_TEXT, "refusal.overlap.text-too-long");
        }
        if (row.find(columns.yearlyCost)
                .filter(it -> !ApplicationFacts.isCost(it))
                .isPresent()) {
            row.fault(columns.yearlyCost, "refusal.overlap.yearly-cost");
            fits = false;
        }
        return fits;
    }

    private static boolean fits(Row row, Column<String> column, int longest, String code) {
        boolean fits = row.find(column).filter(it -> it.length() > longest).isEmpty();
        if (!fits) {
            row.fault(column, code, longest);
        }
        return fits;
    }

    private boolean mayBegin(Row row, Key key) {
        boolean may = true;
        if (row.reads(columns.status) && row.find(columns.status).isEmpty()) {
            row.fault(columns.status, "refusal.overlap.status-missing");
            may = false;
        }
        try {
            agencies.checkOpen(key.agency());
        } catch (RuleBroken closed) {
            row.fault(columns.agency, closed);
            may = false;
        }
        return may;
    }

    /** Retired with the reason, and a reason for nothing else. */
    private boolean isWholeRetirement(Row row, Optional<ApplicationFacts> before) {
        if (!row.reads(columns.status)) {
            return true; // told already
        }
        boolean retired = status(row, before) == Status.RETIRED;
        if (retired
                && row.find(columns.retiredReason).isEmpty()
                && before.map(ApplicationFacts::retirement).isEmpty()) {
            row.fault(columns.retiredReason, "refusal.overlap.retired-reason", ApplicationFacts.LONGEST_TEXT);
            return false;
        }
        if (!retired
                && (row.find(columns.retiredReason).isPresent()
                        || row.find(columns.retiredOn).isPresent())) {
            row.fault(columns.status, "refusal.overlap.retired-status");
            return false;
        }
        return true;
    }

    private @Nullable Status status(Row row, Optional<ApplicationFacts> before) {
        return row.find(columns.status)
                .or(() -> before.map(ApplicationFacts::status))
                .orElse(null);
    }

    private void take(Row row, Optional<Application> present) {
        var wanted = facts(row, present.map(Application::facts));
        if (present.isEmpty()) {
            added.add(new Application(region, UUID.randomUUID(), wanted, null, false, false, 1));
        } else if (present.get().facts().equals(wanted)) {
            unchanged++;
        } else {
            changed.add(present.get().with(wanted));
        }
    }

    /** An optional cell left empty keeps what stands there. */
    private ApplicationFacts facts(Row row, Optional<ApplicationFacts> before) {
        var status = Optional.ofNullable(status(row, before)).orElseThrow();
        return new ApplicationFacts(
                agency(row, before),
                row.get(columns.name),
                row.find(columns.function)
                        .or(() -> before.map(ApplicationFacts::function))
                        .orElse(""),
                row.find(columns.users)
                        .or(() -> before.map(ApplicationFacts::users))
                        .orElse(""),
                row.find(columns.data)
                        .or(() -> before.map(ApplicationFacts::data))
                        .orElse(""),
                row.find(columns.platforms)
                        .or(() -> before.map(ApplicationFacts::platforms))
                        .orElseGet(TreeSet::new),
                row.find(columns.licence)
                        .or(() -> before.map(ApplicationFacts::licence))
                        .orElse(Licence.UNKNOWN),
                status,
                row.find(columns.lastUsed)
                        .or(() -> before.map(ApplicationFacts::lastUsed))
                        .orElse(null),
                row.find(columns.yearlyCost)
                        .or(() -> before.map(ApplicationFacts::yearlyCost))
                        .orElse(null),
                status == Status.RETIRED ? retirement(row, before.map(ApplicationFacts::retirement)) : null,
                row.find(columns.initiative)
                        .or(() -> before.map(ApplicationFacts::initiative))
                        .orElse(null));
    }

    /** A file that still writes the former agency does not take the application back to it. */
    private UUID agency(Row row, Optional<ApplicationFacts> before) {
        var written = row.get(columns.agency);
        return agencies.isLiving(written)
                ? written
                : before.map(ApplicationFacts::agency).orElse(written);
    }

    private Retirement retirement(Row row, Optional<Retirement> before) {
        return new Retirement(
                row.find(columns.retiredOn).or(() -> before.map(Retirement::on)).orElse(null),
                row.find(columns.retiredReason)
                        .or(() -> before.map(Retirement::reason))
                        .orElseThrow());
    }
}
