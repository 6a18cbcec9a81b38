package id.mandala.budget.revenue;

import id.mandala.documents.Column;
import id.mandala.documents.Row;
import id.mandala.documents.TableFile;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplans;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.values.Rupiah;
import id.mandala.web.DemoContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Own-source revenue of Bantul, 2021 to 2026: the agencies are real, every figure is made up. Parking was targeted too low, recreation
 * recovers from 2021, cleaning is too young for a trend.
 */
@Component
class DemoRevenue implements DemoContent {

    private static final RegionCode BANTUL = RegionCode.of("34.02");
    private static final String PARKING = "4.1.02.01.04.0001";
    private static final String MARKETS = "4.1.02.01.05.0001";
    private static final String RECREATION = "4.1.02.02.09.0001";
    private static final String TRANSFERS = "4.1.01.16.01";
    private static final long MILLION = 1_000_000;

    private static final Column<String> CODE = Column.text("code");
    private static final Column<String> NAME = Column.text("name");
    private static final Column<String> AGENCY = Column.text("agency");
    private static final Column<Integer> YEAR = Column.integer("year");
    private static final Column<Rupiah> TARGET = Column.rupiah("target");
    private static final Column<Rupiah> CHANGED =
            Column.rupiah("changed_target").optional();
    private static final Column<Rupiah> REALISED = Column.rupiah("realised").optional();
    private static final Column<Integer> UNTIL =
            Column.integer("realised_until").optional();

    private final RevenueAccounts accounts;
    private final RevenueShortfalls shortfalls;
    private final RevenueEffects effects;
    private final Masterplans masterplans;
    private final Initiatives initiatives;
    private final Today today;

    DemoRevenue(
            RevenueAccounts accounts,
            RevenueShortfalls shortfalls,
            RevenueEffects effects,
            Masterplans masterplans,
            Initiatives initiatives,
            Today today) {
        this.accounts = accounts;
        this.shortfalls = shortfalls;
        this.effects = effects;
        this.masterplans = masterplans;
        this.initiatives = initiatives;
        this.today = today;
    }

    @Override
    public int order() {
        return 362;
    }

    @Override
    public void load() {
        var made = new LinkedHashMap<String, RevenueAccount>();
        var years = new LinkedHashMap<UUID, List<RevenueYear>>();
        for (var row : rows()) {
            var account = made.computeIfAbsent(row.get(CODE), _ -> account(row));
            years.computeIfAbsent(account.id(), _ -> new ArrayList<>()).add(year(row));
        }
        accounts.add(made.values());
        accounts.addYears(BANTUL, years);
        explain(made);
        var byKey = new LinkedHashMap<String, Initiative>();
        masterplans.current(BANTUL).map(initiatives::of).orElse(List.of()).forEach(it -> {
            var key = it.outline().key();
            if (key != null) {
                byKey.put(key, it);
            }
        });
        effect(made.get(MARKETS), byKey.get("economy-11"), 900, Map.of(2024, of(1000, 980), 2025, of(1050, 1120)));
        effect(
                made.get(RECREATION),
                byKey.get("branding-01"),
                8000,
                Map.of(2024, of(8500, 8600), 2025, of(9000, 9400)));
    }

    private void explain(Map<String, RevenueAccount> made) {
        cause(
                made.get(PARKING),
                2026,
                Shortfall.Cause.COLLECTED_BY_HAND,
                "Karcis masih disobek tangan, dan titik parkir baru belum masuk target.");
        action(made.get(PARKING), 2026, "Data ulang semua titik parkir tepi jalan", LocalDate.of(2026, 8, 31), true);
        action(made.get(PARKING), 2026, "Pakai pembayaran QRIS di 40 titik parkir", LocalDate.of(2027, 3, 31), false);
        cause(made.get(TRANSFERS), 2024, Shortfall.Cause.ECONOMY, "Jual beli tanah sepi sejak pertengahan tahun.");
        cause(made.get(MARKETS), 2024, Shortfall.Cause.LEAKAGE_OR_ARREARS, "Sewa los tiga pasar menunggak.");
        action(made.get(MARKETS), 2024, "Tagih tunggakan los bersama lurah pasar", LocalDate.of(2025, 6, 30), true);
    }

    private void cause(@Nullable RevenueAccount account, int year, Shortfall.Cause cause, String note) {
        if (account != null) {
            shortfalls.add(account, new Shortfall(year, cause, note, 0));
        }
    }

    private void action(@Nullable RevenueAccount account, int year, String text, LocalDate due, boolean done) {
        if (account != null) {
            var id = id(account.code() + "/" + text);
            shortfalls.add(BANTUL, new RevenueAction(id, account.id(), year, text, account.agency(), due, done, 1));
        }
    }

    private void effect(
            @Nullable RevenueAccount account,
            @Nullable Initiative initiative,
            long baseline,
            Map<Integer, Effect.OfYear> years) {
        if (account != null && initiative != null) {
            effects.add(
                    BANTUL,
                    new Effect(account.id(), initiative.id(), new Rupiah(baseline * MILLION), new TreeMap<>(years), 0));
        }
    }

    private static Effect.OfYear of(long target, long realised) {
        return new Effect.OfYear(new Rupiah(target * MILLION), new Rupiah(realised * MILLION));
    }

    private static RevenueAccount account(Row row) {
        return new RevenueAccount(
                BANTUL,
                id(row.get(AGENCY) + "/" + row.get(CODE)),
                id(row.get(AGENCY)),
                RevenueCode.of(row.get(CODE)),
                row.get(NAME),
                true,
                1);
    }

    /** What has not been yet is left out. */
    private RevenueYear year(Row row) {
        var realised =
                Realised.of(row.find(REALISED).orElse(null), row.find(UNTIL).orElse(null));
        boolean past = realised != null
                && !YearMonth.of(row.get(YEAR), realised.until()).isAfter(YearMonth.from(today.date()));
        return new RevenueYear(
                row.get(YEAR), row.get(TARGET), row.find(CHANGED).orElse(null), past ? realised : null, 0);
    }

    private static List<Row> rows() {
        var file = "revenue-" + BANTUL + ".csv";
        try (var in = new ClassPathResource("demo/" + file).getInputStream()) {
            return TableFile.read(file, in)
                    .table(List.of(CODE, NAME, AGENCY, YEAR, TARGET, CHANGED, REALISED, UNTIL))
                    .map(row -> row);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Of an agency as the demo's agencies have it. */
    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes((BANTUL + "/" + key).getBytes(StandardCharsets.UTF_8));
    }
}
