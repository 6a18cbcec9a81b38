package id.mandala.masterplan.sheet;

import id.mandala.values.RegionCode;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file of initiatives from another system, all of it or nothing. */
@RestController
class ImportApi {

    private final ImportInitiatives imports;

    ImportApi(ImportInitiatives imports) {
        this.imports = imports;
    }

    record Taken(int added, int changed, int unchanged, int reports) {}

    @PostMapping(path = "/api/v1/regions/{code}/initiative-imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Taken take(@PathVariable RegionCode code, @RequestPart MultipartFile file) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "initiatives");
        var taken = imports.take(code, PlanFile.read(name, file.getBytes())).plan();
        return new Taken(
                taken.added().size(),
                taken.changed().size(),
                taken.unchanged(),
                taken.reports().size());
    }
}
