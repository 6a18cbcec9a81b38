package id.mandala.masterplan.sheet;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** An import that was taken: what it did, and the way back. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/impor/riwayat/{id}")
class TakenController {

    private final Regions regions;
    private final TakenImports imports;
    private final UndoImport undo;

    TakenController(Regions regions, TakenImports imports, UndoImport undo) {
        this.regions = regions;
        this.imports = imports;
        this.undo = undo;
    }

    @GetMapping
    @Transactional(readOnly = true)
    ModelAndView show(@PathVariable RegionCode region, @PathVariable UUID id) {
        Actors.current().require(Permission.IMPORT_INITIATIVES, region);
        var taken = imports.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var left = taken.undone().isPresent() ? imports.left(region, id) : List.<TakenPage.Named>of();
        return new ModelAndView(
                "masterplan/import-taken",
                "page",
                TakenPage.of(regions.get(region), taken, imports.touched(region, id), left));
    }

    @PostMapping
    ModelAndView undo(@PathVariable RegionCode region, @PathVariable UUID id) {
        undo.undo(region, id);
        return new ModelAndView("redirect:/kerja/" + region + "/masterplan/impor/riwayat/" + id);
    }
}
