package id.mandala.movement.selection;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Files of the questionnaire on their way out: neither shown nor run in the reader's browser. */
@Component
class AnswerFiles {

    private final Questionnaire questionnaire;

    AnswerFiles(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    ResponseEntity<byte[]> answer(RegionCode region, UUID id) {
        Actors.current().require(Permission.SEE_REGION, region);
        var file = questionnaire.file(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(file.content());
    }
}
