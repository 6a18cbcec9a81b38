package id.mandala.masterplan;

import id.mandala.values.RegionCode;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Realisation per dimension with its derivation, of the initiatives whoever asks may see. */
@RestController
@RequestMapping("/api/v1/regions/{code}/realisation")
class RealisationApi {

    private final Realisations realisations;

    RealisationApi(Realisations realisations) {
        this.realisations = realisations;
    }

    record Years(List<Integer> years) {}

    @GetMapping
    Years years(@PathVariable RegionCode code) {
        return new Years(realisations.years(code));
    }

    @GetMapping("/{year}")
    Realisation of(@PathVariable RegionCode code, @PathVariable int year) {
        return realisations.of(code, year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
