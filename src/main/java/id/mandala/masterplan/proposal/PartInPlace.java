package id.mandala.masterplan.proposal;

import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.Version;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Saves the form of a part while it is typed. */
@RestController
class PartInPlace {

    private final SavePart savePart;
    private final Today today;

    PartInPlace(SavePart savePart, Today today) {
        this.savePart = savePart;
        this.today = today;
    }

    /** @param version to send with the next saving */
    record Saved(int version, String savedAt) {}

    @PostMapping(path = "/kerja/{region}/masterplan/{id}/isian/{path}", produces = MediaType.APPLICATION_JSON_VALUE)
    Saved save(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @PathVariable String path,
            @RequestParam long version,
            HttpServletRequest request) {
        var kind = PartKind.get(path);
        var part = PartForm.read(kind, request).part();
        var saved = savePart.save(region, id, new Version(version), kind, part);
        return new Saved(saved.version(), today.time());
    }
}
