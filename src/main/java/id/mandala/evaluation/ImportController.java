package id.mandala.evaluation;

import id.mandala.documents.Download;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tables of the ministry: sent, looked at, stored. */
@Controller
@RequestMapping("/kerja/nasional/hasil/impor")
class ImportController {

    private final ImportDesk desk;

    ImportController(ImportDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String form(@RequestParam(defaultValue = "2023") int year, Model model) {
        model.addAttribute("page", desk.form(new ImportOrder(ImportKind.SCORES, year, Optional.empty(), "")));
        return "evaluation/import";
    }

    @PostMapping
    String check(
            @RequestParam String kind,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable String edition,
            @RequestParam String source,
            @RequestParam MultipartFile file,
            Model model)
            throws IOException {
        var order = new ImportOrder(
                ImportKind.of(kind), year, Optional.ofNullable(edition).filter(it -> !it.isBlank()), source.strip());
        var name = Optional.ofNullable(file.getOriginalFilename())
                .filter(it -> !it.isBlank())
                .orElse("tabel");
        model.addAttribute("page", desk.check(new ReceivedTables.Received(order, name, file.getBytes())));
        return "evaluation/import";
    }

    @PostMapping("/{id}/simpan")
    String store(@PathVariable UUID id, RedirectAttributes query) {
        var stored = desk.store(id);
        query.addAttribute("tahun", stored.year());
        query.addAttribute("baris", stored.rows());
        query.addAttribute("daerah", stored.regions());
        return "redirect:/kerja/nasional/hasil";
    }

    @GetMapping("/templat/{kind}")
    ResponseEntity<byte[]> template(
            @PathVariable String kind, @RequestParam(defaultValue = "2023") int year, Locale locale)
            throws IOException {
        var asked = ImportKind.of(kind);
        return Download.template("templat-" + asked.key() + ".xlsx", locale, desk.columns(asked, year));
    }
}
