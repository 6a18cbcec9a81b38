package id.mandala.documents.book;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/** Arabic letters take the form that joins them to their neighbours; the table is read from the names Unicode gives these forms. */
final class ArabicForms {

    private enum Join {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    private static final Map<Character, Map<Join, Character>> FORMS = forms();

    private ArabicForms() {}

    static String shape(String text) {
        var shaped = new StringBuilder(text);
        for (int it = 0; it < text.length(); it++) {
            var forms = FORMS.get(text.charAt(it));
            if (forms != null) {
                var before = joinsOnwards(neighbour(text, it, -1)) && forms.containsKey(Join.FINAL);
                var after = forms.containsKey(Join.INITIAL) && joinsBackwards(neighbour(text, it, 1));
                var join = before ? after ? Join.MEDIAL : Join.FINAL : after ? Join.INITIAL : Join.ISOLATED;
                shaped.setCharAt(it, forms.getOrDefault(join, text.charAt(it)));
            }
        }
        return shaped.toString();
    }

    /** The next letter that is not a mark; a blank where there is none. */
    private static char neighbour(String text, int from, int step) {
        int place = from + step;
        while (place >= 0
                && place < text.length()
                && Character.getType(text.charAt(place)) == Character.NON_SPACING_MARK) {
            place += step;
        }
        return place >= 0 && place < text.length() ? text.charAt(place) : ' ';
    }

    private static boolean joinsOnwards(char letter) {
        var forms = FORMS.get(letter);
        return forms != null && forms.containsKey(Join.INITIAL);
    }

    private static boolean joinsBackwards(char letter) {
        var forms = FORMS.get(letter);
        return forms != null && forms.containsKey(Join.FINAL);
    }

    private static Map<Character, Map<Join, Character>> forms() {
        var forms = new HashMap<Character, Map<Join, Character>>();
        for (char it = 0xFB50; it <= 0xFEFC; it++) {
            var name = Character.isDefined(it) ? Character.getName(it) : "";
            var letter = Normalizer.normalize(String.valueOf(it), Form.NFKC);
            if (name.startsWith("ARABIC LETTER") && letter.length() == 1) {
                for (var join : Join.values()) {
                    if (name.endsWith(join + " FORM")) {
                        forms.computeIfAbsent(letter.charAt(0), _ -> new HashMap<>())
                                .put(join, it);
                    }
                }
            }
        }
        return forms;
    }
}
