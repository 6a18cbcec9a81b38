package id.mandala.planning;

import id.mandala.documents.Column;
import id.mandala.region.Agency;
import id.mandala.values.RuleBroken;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The columns of a plan's file: a line a node, each below the one it belongs to. The same columns are downloaded. A line without level
 * and text tells one more indicator of the node above it.
 */
final class PlanColumns {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final BigDecimal LARGEST_CEILING = new BigDecimal("1e15");

    /** What a file tells of one year. */
    record Year(int year, Column<BigDecimal> target, Column<BigDecimal> ceiling) {}

    final Column<PlanLevel> level = Column.of("level", PlanColumns::levelOf, "Tingkat", "Jenis", "Jenjang")
            .optional()
            .help(
                    "Misi, Tujuan, Sasaran, Program, Kegiatan, atau Sub kegiatan. Kosong untuk indikator lain dari baris di atasnya.",
                    "Mission, Goal, Objective, Programme, Activity or Sub-activity. Empty for another indicator of the line above.");
    final Column<String> code = Column.text("code", "Kode", "Nomor", "No")
            .optional()
            .help(
                    "Nomor misi, tujuan, atau sasaran; kode nomenklatur mulai dari program.",
                    "Number of the mission, goal or objective; budget code from the programme down.");
    final Column<String> text = Column.text("text", "Uraian", "Rumusan", "Nama")
            .optional()
            .help("Rumusan misi atau nama program.", "Words of the mission, or name of the programme.");
    final Column<String> parent = Column.text("parent", "Kode induk", "Induk")
            .optional()
            .help(
                    "Kode baris satu tingkat di atasnya. Kosong berarti baris terdekat di atas.",
                    "Code of the line one level up. Empty means the nearest line above.");
    final Column<Agency> agency;
    final Column<String> indicator =
            Column.text("indicator", "Indikator", "Indikator kinerja").optional();
    final Column<String> unit = Column.text("unit", "Satuan").optional();
    final Column<PlanIndicator.Direction> direction = Column.of("direction", PlanColumns::directionOf, "Arah")
            .optional()
            .help("naik atau turun; kosong berarti naik.", "up or down; empty means up.");
    final Column<BigDecimal> baseline = Column.number(
                    "baseline", "Nilai awal", "Kondisi awal", "Data awal", "Target awal")
            .optional();
    final List<Year> years;

    private final Map<String, Agency> agencies;

    PlanColumns(PlanYears years, List<Agency> agencies) {
        this.agencies = byName(agencies);
        this.agency = Column.of("agency", this::agencyOf, "Perangkat daerah", "OPD", "SKPD", "Penanggung jawab")
                .optional()
                .help(
                        "Nama resmi atau nama singkat, mulai dari program. Kosong berarti seperti induknya.",
                        "Official or short name, from the programme down. Empty means that of its parent.");
        this.years = years.all().stream().map(it -> year(it, years.first())).toList();
    }

    /** A year is also known by its number in the plan, as SIPD writes it: {@code pagu_1}. */
    private static Year year(int year, int first) {
        int number = year - first + 1;
        return new Year(
                year,
                Column.number("target_" + year, "Target " + year, "target_" + number)
                        .optional(),
                Column.number("ceiling_" + year, "Pagu " + year, "pagu_" + number, "Anggaran " + year)
                        .optional()
                        .refusing(PlanColumns::isNoCeiling, "refusal.planning.ceiling-whole")
                        .help("Rupiah penuh, tanpa titik.", "Whole rupiah, without points."));
    }

    private static boolean isNoCeiling(BigDecimal amount) {
        return amount.signum() < 0 || amount.stripTrailingZeros().scale() > 0 || amount.compareTo(LARGEST_CEILING) >= 0;
    }

    List<Column<?>> all() {
        var all = new ArrayList<Column<?>>(
                List.of(level, code, text, parent, agency, indicator, unit, direction, baseline));
        years.forEach(it -> all.add(it.target()));
        years.forEach(it -> all.add(it.ceiling()));
        return all;
    }

    static String levelName(PlanLevel level) {
        return switch (level) {
            case MISSION -> "Misi";
            case GOAL -> "Tujuan";
            case OBJECTIVE -> "Sasaran";
            case PROGRAMME -> "Program";
            case ACTIVITY -> "Kegiatan";
            case SUB_ACTIVITY -> "Sub kegiatan";
        };
    }

    private static PlanLevel levelOf(String text) {
        return switch (plain(text)) {
            case "misi", "mission" -> PlanLevel.MISSION;
            case "tujuan", "goal" -> PlanLevel.GOAL;
            case "sasaran", "objective" -> PlanLevel.OBJECTIVE;
            case "program", "programme" -> PlanLevel.PROGRAMME;
            case "kegiatan", "giat", "activity" -> PlanLevel.ACTIVITY;
            case "subkegiatan", "subgiat", "subactivity" -> PlanLevel.SUB_ACTIVITY;
            default -> throw new RuleBroken("planning.level-unknown", text);
        };
    }

    private static PlanIndicator.Direction directionOf(String text) {
        return switch (plain(text)) {
            case "naik", "meningkat", "positif", "up", "rising" -> PlanIndicator.Direction.RISING;
            case "turun", "menurun", "negatif", "down", "falling" -> PlanIndicator.Direction.FALLING;
            default -> throw new RuleBroken("planning.direction-unknown", text);
        };
    }

    private Agency agencyOf(String text) {
        var found = agencies.get(plain(text));
        if (found == null) {
            throw new RuleBroken("planning.agency-unknown", text);
        }
        return found;
    }

    /** Agencies that live today win where a closed one had the same name. */
    private static Map<String, Agency> byName(List<Agency> agencies) {
        var found = new LinkedHashMap<String, Agency>();
        for (var living : List.of(true, false)) {
            for (var agency : agencies) {
                if ((agency.validTo() == null) == living) {
                    found.putIfAbsent(plain(agency.name()), agency);
                    found.putIfAbsent(plain(agency.calledBy()), agency);
                }
            }
        }
        return found;
    }

    static String plain(String text) {
        return BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
