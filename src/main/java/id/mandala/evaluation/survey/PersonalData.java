package id.mandala.evaluation.survey;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What leads to a person in free text: identity numbers, telephone numbers, e-mail addresses, names people introduce themselves by. Rather
 * too much is masked than too little.
 */
final class PersonalData {

    private static final String MASK = "[…]";

    private static final List<Pattern> MASKED = List.of(
            Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)+"),
            // NIK and family card: sixteen digits, however they are grouped
            Pattern.compile("(?<!\\d)\\d([ .-]?\\d){15}(?!\\d)"),
            Pattern.compile("(?<![\\d.,])(\\+?62|0)([ .()-]{0,2}\\d){7,13}(?!\\d)"),
            Pattern.compile("(?<!\\d)\\d{10,}(?!\\d)"));

    private static final Pattern NAMED = Pattern.compile(
            "(?iu)\\b((?:nama\\s+(?:lengkap\\s+)?(?:saya|aku|sy|ku)|namaku|saya\\s+bernama|perkenalkan,?\\s+saya|my\\s+name\\s+is)"
                    + "(?:\\s+(?:adalah|ialah)|\\s*[:=])?)\\s+\\p{L}[\\p{L}'’.]*(?:\\s+\\p{L}[\\p{L}'’.]*){0,3}");

    private PersonalData() {}

    static String masked(String text) {
        var result = NAMED.matcher(text).replaceAll("$1 " + MASK);
        for (var pattern : MASKED) {
            result = pattern.matcher(result).replaceAll(MASK);
        }
        return result;
    }
}
