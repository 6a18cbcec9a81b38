package id.mandala.masterplan.worksheet;

import id.mandala.region.Area;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of the vision, beside the words the worksheets suggest. */
record VisionPage(Area region, Form form, List<Keywords.Counted> keywords, Map<String, String> problems) {

    record Form(
            @Nullable String text,
            @Nullable String words,
            @Nullable Long version) {

        Vision vision() {
            return new Vision(text == null ? "" : text, Keywords.read(words == null ? "" : words));
        }
    }
}
