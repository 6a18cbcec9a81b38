package id.mandala.masterplan.worksheet;

import id.mandala.masterplan.proposal.Part;
import java.util.List;

/**
 * The vision of a masterplan, with the words it is made of.
 *
 * @param text empty while nobody has written it
 */
public record Vision(String text, List<String> words) {

    static final Vision NONE = new Vision("", List.of());

    public Vision {
        text = Part.text(text);
        words = Keywords.checked(words);
    }
}
