package id.mandala.masterplan;

import id.mandala.region.Area;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form that begins a masterplan. */
record BeginPage(Area region, Form form, Map<String, String> problems) {

    record Form(
            @Nullable String title,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear) {}
}
