package id.mandala.planning;

import com.fasterxml.jackson.annotation.JsonValue;
import id.mandala.values.RuleBroken;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code of the budget nomenclature in its one spelling, so that two codes are the same when all their segments are:
 * {@code 2.16.3.2.2.9} is {@code 2.16.03.2.02.09}. A sub kegiatan of three or four digits is another one than that of two: the widths
 * belong to different decrees.
 */
public record BudgetCode(@JsonValue String value) implements Comparable<BudgetCode> {

    /** What a code stands for, by how many segments it has. */
    public enum Level {
        URUSAN,
        BIDANG,
        PROGRAM,
        KEGIATAN,
        SUB_KEGIATAN
    }

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2}|X)(\\.(\\d{1,5}|XX?)){0,5}");
    private static final int SUB_KEGIATAN = 5;

    /** @throws RuleBroken {@code planning.code-form} where this is no such code */
    public BudgetCode {
        value = spelled(value);
    }

    public static BudgetCode of(String text) {
        return new BudgetCode(text);
    }

    private static String spelled(String text) {
        var written = text.strip().toUpperCase(Locale.ROOT);
        var parts = written.split("\\.", -1);
        if (!WRITTEN.matcher(written).matches() || parts.length == 4) {
            throw new RuleBroken("planning.code-form", text.strip());
        }
        var spelled = new StringBuilder(parts[0].equals("X") ? "X" : stripped(parts[0]));
        for (int i = 1; i < parts.length; i++) {
            spelled.append('.').append(segment(text, parts[i], i));
        }
        return spelled.toString();
    }

    private static String segment(String text, String part, int place) {
        if (part.startsWith("X")) {
            if (place != 1) {
                throw new RuleBroken("planning.code-form", text.strip());
            }
            return "XX";
        }
        var digits = stripped(part);
        int width = place == 3 ? 1 : place == SUB_KEGIATAN && part.length() > 2 ? 4 : 2;
        if (digits.length() > width) {
            throw new RuleBroken("planning.code-form", text.strip());
        }
        return "0".repeat(width - digits.length()) + digits;
    }

    private static String stripped(String digits) {
        var without = digits.replaceFirst("^0+", "");
        return without.isEmpty() ? "0" : without;
    }

    /** Whether the text is a spelling of this code. */
    boolean isWritten(String text) {
        try {
            return value.equals(spelled(text));
        } catch (RuleBroken noCode) {
            return false;
        }
    }

    public Level level() {
        return switch (value.split("\\.", -1).length) {
            case 1 -> Level.URUSAN;
            case 2 -> Level.BIDANG;
            case 3 -> Level.PROGRAM;
            case 5 -> Level.KEGIATAN;
            default -> Level.SUB_KEGIATAN;
        };
    }

    /** @throws RuleBroken {@code planning.code-level} where a node of that level needs a code of another */
    BudgetCode at(PlanLevel level) {
        var expected = switch (level) {
            case PROGRAMME -> Level.PROGRAM;
            case ACTIVITY -> Level.KEGIATAN;
            case SUB_ACTIVITY -> Level.SUB_KEGIATAN;
            case MISSION, GOAL, OBJECTIVE -> throw new IllegalArgumentException(level + " is not budgeted");
        };
        if (level() != expected) {
            throw new RuleBroken("planning.code-level-" + expected.name().toLowerCase(Locale.ROOT), value);
        }
        return this;
    }

    /** Empty for an urusan. */
    public Optional<BudgetCode> parent() {
        int cut = value.lastIndexOf('.');
        if (cut < 0) {
            return Optional.empty();
        }
        var above = value.substring(0, cut);
        // the figure between programme and kegiatan says province or regency and is no level of its own
        return Optional.of(of(level() == Level.KEGIATAN ? above.substring(0, above.lastIndexOf('.')) : above));
    }

    /** The same in the general part, which every agency uses under its own affair: {@code 2.16.01.2.01} is {@code X.XX.01.2.01}. */
    Optional<BudgetCode> general() {
        var parts = value.split("\\.", 4);
        if (parts.length < 3 || parts[0].equals("X") || !parts[2].equals("01")) {
            return Optional.empty();
        }
        return Optional.of(of("X.XX.01" + (parts.length > 3 ? "." + parts[3] : "")));
    }

    @Override
    public int compareTo(BudgetCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
