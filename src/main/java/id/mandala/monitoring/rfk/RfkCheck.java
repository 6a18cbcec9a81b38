package id.mandala.monitoring.rfk;

import id.mandala.documents.FileRefused;
import id.mandala.documents.Row;
import id.mandala.documents.Table;
import id.mandala.monitoring.obstacle.ObstacleCause;
import id.mandala.monitoring.report.InitiativeMonth;
import id.mandala.monitoring.report.Report;
import id.mandala.monitoring.report.TakeReports;
import id.mandala.values.Messages;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Rupiah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings the rows of an RFK file to the reports of its month, and says what taking them would do. */
final class RfkCheck {

    private final RfkColumns columns = new RfkColumns();
    private final RegionCode region;
    private final Map<String, InitiativeMonth> known;
    private final Predicate<UUID> mine;
    private final boolean draft;
    private final List<RfkImport.Row> rows = new ArrayList<>();
    private final List<RfkImport.LeftOut> leftOut = new ArrayList<>();
    private final Set<UUID> read = new HashSet<>();
    private int unchanged;

    /**
     * @param months the initiatives of the month
     * @param mine the agencies one may report for
     * @param draft whether the reports stay with the officer; else they go to the head
     */
    RfkCheck(RegionCode region, List<InitiativeMonth> months, Predicate<UUID> mine, boolean draft) {
        this.region = region;
        this.known =
                months.stream().collect(Collectors.toMap(it -> plain(it.name()), Function.identity(), (one, _) -> one));
        this.mine = mine;
        this.draft = draft;
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** @throws FileRefused with every fault */
    RfkImport check(Table table) {
        table.rows().stream().filter(Row::isSound).forEach(this::read);
        table.faults().refuseIfAny();
        return new RfkImport(table.file(), rows, unchanged, leftOut);
    }

    private void read(Row row) {
        var name = row.get(columns.initiative);
        var month = known.get(plain(name));
        if (month == null) {
            leaveOut(row, name, RfkImport.Reason.UNKNOWN);
        } else if (!mine.test(month.lead())) {
            leaveOut(row, name, RfkImport.Reason.NOT_YOURS);
        } else if (!read.add(month.initiative())) {
            row.fault(columns.initiative, new RuleBroken("monitoring.rfk.twice"));
        } else if (!tells(row, month)) {
            if (month.report().isPresent()) {
                unchanged++;
            } else {
                leaveOut(row, name, RfkImport.Reason.UNMOVED);
            }
        } else if (month.report().filter(it -> !it.state().isWithOfficer()).isPresent()) {
            leaveOut(row, name, RfkImport.Reason.SENT);
        } else {
            take(row, month);
        }
    }

    private void leaveOut(Row row, String name, RfkImport.Reason reason) {
        leftOut.add(new RfkImport.LeftOut(row.number(), name, reason));
    }

    private boolean tells(Row row, InitiativeMonth month) {
        return physical(row, month).compareTo(month.progress().physical()) != 0
                || !realised(row, month).equals(month.progress().realised())
                || (!draft
                        && month.report()
                                .filter(it -> it.state().isWithOfficer())
                                .isPresent())
                || told(row)
                        .filter(it -> !month.report().flatMap(Report::obstacle).equals(Optional.of(it)))
                        .isPresent();
    }

    private BigDecimal physical(Row row, InitiativeMonth month) {
        return row.find(columns.physical).orElse(month.progress().physical());
    }

    private Rupiah realised(Row row, InitiativeMonth month) {
        return row.find(columns.realised).orElse(month.progress().realised());
    }

    private void take(Row row, InitiativeMonth month) {
        try {
            var item = new TakeReports.Item(
                    month.initiative(),
                    month.month(),
                    draft,
                    physical(row, month),
                    realised(row, month),
                    row.find(columns.correction).orElse(null),
                    obstacle(row, month),
                    month.report().map(Report::driving).orElse(null),
                    month.report().map(Report::nextSteps).orElse(null),
                    month.report().map(Report::version).orElse(0));
            check(item, month);
            rows.add(new RfkImport.Row(month, item));
        } catch (RuleBroken broken) {
            row.fault(columns.of(broken.code()), broken);
        }
    }

    private void check(TakeReports.Item item, InitiativeMonth month) {
        var report = item.report(region);
        if (!draft) {
            report.checkAgainst(month.before(), month.amount());
        }
    }

    /** As the file tells it; a blank cell keeps what stands. */
    private Report.@Nullable Obstacle obstacle(Row row, InitiativeMonth month) {
        return told(row).or(() -> month.report().flatMap(Report::obstacle)).orElse(null);
    }

    /** Words after the name of a cause, as the program writes them, are of that cause; any others are of another. */
    private Optional<Report.Obstacle> told(Row row) {
        return row.find(columns.obstacle)
                .filter(it -> !it.isBlank())
                .map(words -> Stream.of(ObstacleCause.values())
                        .flatMap(cause -> Stream.of(Locale.of("id"), Locale.ENGLISH)
                                .map(it -> Messages.text("monitoring.cause." + cause, it, List.of()) + ": ")
                                .filter(words::startsWith)
                                .map(it -> new Report.Obstacle(cause, words.substring(it.length()))))
                        .findFirst()
                        .orElseGet(() -> new Report.Obstacle(ObstacleCause.OTHER, words)));
    }
}
