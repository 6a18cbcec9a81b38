package id.mandala.evaluation.evidence;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A year's evidence to take away. It lies on disk before the answer begins, so that what fails has an answer of its own. */
@Controller
class BundleController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Bundle bundle;

    BundleController(Bundle bundle) {
        this.bundle = bundle;
    }

    @GetMapping("/kerja/{region:\\d{2}\\.\\d{2}}/bukti/{year:20\\d{2}}/berkas.zip")
    ResponseEntity<InputStreamResource> bundle(@PathVariable RegionCode region, @PathVariable int year)
            throws IOException {
        Actors.current().require(Permission.SEE_REGION, region);
        var file = Files.createTempFile("bukti", ".zip");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                bundle.write(region, year, out);
            }
            var name = ContentDisposition.attachment().filename("bukti-" + region + "-" + year + ".zip");
            return ResponseEntity.ok()
                    .contentType(ZIP)
                    .contentLength(Files.size(file))
                    .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
                    .body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
