package id.mandala.values;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of a message where no Spring runs: on the command line. Reads the same bundles as the pages do. */
public final class Messages {

    private static final Control INDONESIAN_WHERE_MISSING = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** {@code key} names its bundle first: {@code documents.fault.empty}, {@code refusal.region.code}. */
    public static String text(String key, Locale locale, List<Object> arguments) {
        var owner = key.startsWith("refusal.") ? key.substring("refusal.".length()) : key;
        var name = "messages/" + owner.substring(0, owner.indexOf('.'));
        var words =
                ResourceBundle.getBundle(name, locale, INDONESIAN_WHERE_MISSING).getString(key);
        return new MessageFormat(words, locale).format(arguments.toArray());
    }
}
