package id.mandala.masterplan;

import id.mandala.values.RegionCode;
import id.mandala.web.Version;
import org.springframework.stereotype.Component;

/** Changes outlines and years for tests of other packages. */
@Component
public class Rewrite {

    private final EditInitiatives edit;

    Rewrite(EditInitiatives edit) {
        this.edit = edit;
    }

    public Initiative outline(RegionCode region, Initiative present, Outline changed) {
        return edit.change(region, present.id(), new Version(present.version()), changed);
    }

    public Initiative year(RegionCode region, Initiative present, int year, YearStatus status) {
        return edit.report(region, present.id(), new Version(present.version()), year, status);
    }
}
