package id.mandala.movement.selection;

import id.mandala.documents.Download;
import id.mandala.documents.FileRefused;
import id.mandala.movement.Rounds;
import id.mandala.web.Attempt;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The rounds' selections, and the outside indices all of them use. */
@Controller
@RequestMapping("/kerja/nasional/seleksi")
class SelectionsController {

    private final SelectionDesk desk;
    private final IndexTable table;

    SelectionsController(SelectionDesk desk, IndexTable table) {
        this.desk = desk;
        this.table = table;
    }

    @GetMapping
    ModelAndView all() {
        return page(SelectionsPage.Forms.EMPTY);
    }

    @GetMapping("/indeks/templat")
    ResponseEntity<byte[]> template(Locale locale) throws IOException {
        Rounds.requireLead();
        return Download.template("templat-indeks.xlsx", locale, IndexTable.COLUMNS);
    }

    @PostMapping("/indeks")
    ModelAndView take(@RequestParam MultipartFile file) throws IOException {
        try {
            int stored = table.take(name(file), file.getBytes());
            return page(new SelectionsPage.Forms(Optional.of(stored), List.of(), 0, Map.of()));
        } catch (FileRefused refused) {
            return page(new SelectionsPage.Forms(
                    Optional.empty(), refused.faults(), refused.count(), Map.of("file", refused.getMessage())));
        }
    }

    static String name(MultipartFile file) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return name.isBlank() ? "tabel" : name;
    }

    private ModelAndView page(SelectionsPage.Forms forms) {
        return Attempt.page("movement/selections", desk.all(forms), forms.problems());
    }
}
