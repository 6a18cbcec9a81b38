package id.mandala.masterplan.worksheet;

import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.Version;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Saves the form of a worksheet while it is typed. */
@RestController
class WorksheetInPlace {

    private final SaveWorksheet save;
    private final Today today;

    WorksheetInPlace(SaveWorksheet save, Today today) {
        this.save = save;
        this.today = today;
    }

    /** @param version to send with the next saving */
    record Saved(int version, String savedAt) {}

    @PostMapping(
            path = "/kerja/{region}/masterplan/kertas-kerja/{method}/{aspect}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    Saved save(
            @PathVariable RegionCode region,
            @PathVariable String method,
            @PathVariable String aspect,
            @RequestParam long version,
            @ModelAttribute WorksheetForm form) {
        var how = WorksheetController.method(method);
        var saved = save.save(region, how, WorksheetController.aspect(aspect), new Version(version), form.items(how));
        return new Saved(saved.version(), today.time());
    }
}
