package id.mandala.budget.line;

import com.fasterxml.jackson.annotation.JsonValue;
import id.mandala.values.RuleBroken;
import java.util.regex.Pattern;

/** The code of a fund (sumber dana) in its one spelling: {@code 2.2.1.8} is {@code 2.02.01.08}. */
public record FundCode(@JsonValue String value) {

    private static final Pattern WRITTEN = Pattern.compile("[12](\\.\\d{1,3}){0,5}");

    /** @throws RuleBroken {@code budget.line.fund} */
    public FundCode {
        value = spelled(value.strip());
    }

    public static FundCode of(String text) {
        return new FundCode(text);
    }

    private static String spelled(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new RuleBroken("budget.line.fund", text);
        }
        var parts = text.split("\\.", -1);
        var spelled = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            spelled.append('.').append("%02d".formatted(Integer.parseInt(parts[i])));
        }
        return spelled.toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
