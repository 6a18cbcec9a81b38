package id.mandala.values;

import java.util.Locale;

/** One text in both languages of the product. Where the English is not known, the Indonesian stands for both. */
public record Words(String id, String en) {

    public static Words same(String text) {
        return new Words(text, text);
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : id;
    }
}
