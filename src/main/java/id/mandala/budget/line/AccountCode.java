package id.mandala.budget.line;

import com.fasterxml.jackson.annotation.JsonValue;
import id.mandala.values.RuleBroken;
import java.util.regex.Pattern;

/**
 * The code of an account (rekening) in its one spelling, so that {@code 5.1.2.4.1.1} and {@code 5.1.02.04.001.00001} are
 * {@code 5.1.02.04.01.0001}: akun and kelompok have one digit, jenis, objek and rincian two, the sub rincian four.
 */
public record AccountCode(@JsonValue String value) {

    private static final Pattern WRITTEN = Pattern.compile("[1-8](\\.\\d{1,5}){0,5}");
    private static final int JENIS = 2;
    private static final int SUB_RINCIAN = 5;

    /** @throws RuleBroken {@code budget.line.account} */
    public AccountCode {
        value = spelled(value.strip());
    }

    public static AccountCode of(String text) {
        return new AccountCode(text);
    }

    /** Belanja (5) or pengeluaran pembiayaan (6.2): what a budget line can be spent under. */
    public boolean isSpending() {
        return (value + ".").startsWith("5.") || (value + ".").startsWith("6.2.");
    }

    /** Whether the other one is this one or stands below it. */
    public boolean holds(String other) {
        return other.equals(value) || other.startsWith(value + ".");
    }

    private static String spelled(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new RuleBroken("budget.line.account", text);
        }
        var parts = text.split("\\.", -1);
        var spelled = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            spelled.append('.').append(width(i).formatted(Integer.parseInt(parts[i])));
        }
        return spelled.toString();
    }

    private static String width(int place) {
        return place < JENIS ? "%d" : place < SUB_RINCIAN ? "%02d" : "%04d";
    }

    @Override
    public String toString() {
        return value;
    }
}
