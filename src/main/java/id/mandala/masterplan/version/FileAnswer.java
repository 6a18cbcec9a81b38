package id.mandala.masterplan.version;

import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** Gives the file of a version to be saved, never to be opened by the browser as a page of ours. */
final class FileAnswer {

    private FileAnswer() {}

    /** Answers 404 where the version has none. */
    static ResponseEntity<byte[]> of(VersionFiles files, PlanVersion version) {
        var file = files.read(version).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var name = "masterplan-%s-versi-%d.%s"
                .formatted(
                        version.region(), version.number(), file.kind().name().toLowerCase(Locale.ROOT));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.kind().type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content());
    }
}
