package id.mandala.masterplan.book;

import id.mandala.documents.book.Book;
import id.mandala.documents.book.BookDocx;
import id.mandala.documents.book.BookPdf;
import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Masterplans;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The books of the plan, to be fetched as PDF or DOCX, of a version or as the plan is written now. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/buku")
class BooksController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Regions regions;
    private final Masterplans masterplans;
    private final Editions editions;
    private final Books books;

    BooksController(Regions regions, Masterplans masterplans, Editions editions, Books books) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.editions = editions;
        this.books = books;
    }

    @GetMapping
    String list(@PathVariable RegionCode region, Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        var plan = masterplans.current(region);
        model.addAttribute(
                "page",
                new BooksPage(
                        regions.get(region),
                        plan.orElse(null),
                        plan.map(editions::of).orElse(List.of())));
        return "masterplan/books";
    }

    @GetMapping("/buku-{number}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable RegionCode region,
            @PathVariable int number,
            @RequestParam Optional<Integer> versi,
            Locale locale)
            throws IOException {
        var out = new ByteArrayOutputStream();
        BookPdf.write(book(region, number, versi, locale), out);
        return file(region, number, "pdf", MediaType.APPLICATION_PDF, out);
    }

    @GetMapping("/buku-{number}.docx")
    ResponseEntity<byte[]> docx(
            @PathVariable RegionCode region,
            @PathVariable int number,
            @RequestParam Optional<Integer> versi,
            Locale locale)
            throws IOException {
        var out = new ByteArrayOutputStream();
        BookDocx.write(book(region, number, versi, locale), out);
        return file(region, number, "docx", DOCX, out);
    }

    private Book book(RegionCode region, int number, Optional<Integer> version, Locale locale) {
        Actors.current().require(Permission.SEE_REGION, region);
        var volume = Volume.of(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var plan = masterplans.current(region).orElseThrow(() -> new RuleBroken("masterplan.none"));
        return books.of(plan, volume, version, locale);
    }

    private static ResponseEntity<byte[]> file(
            RegionCode region, int number, String ending, MediaType type, ByteArrayOutputStream out) {
        var name = "buku-%d-%s.%s".formatted(number, region, ending);
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(out.toByteArray());
    }
}
