package id.mandala.monitoring.report;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.monitoring.file.ReportFile;
import id.mandala.monitoring.file.ReportFiles;
import id.mandala.region.Area;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.web.Attempt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Photos and files of a report: looked at by the region, sent and taken out by its officer. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/pemantauan/{initiative}/{month:\\d{4}-\\d{2}}/berkas")
class ReportFileController {

    private final MonitoredPlans plans;
    private final ReportDesk desk;
    private final ReportFiles files;
    private final KeepFiles keep;
    private final Attempt attempt;

    ReportFileController(MonitoredPlans plans, ReportDesk desk, ReportFiles files, KeepFiles keep, Attempt attempt) {
        this.plans = plans;
        this.desk = desk;
        this.files = files;
        this.keep = keep;
        this.attempt = attempt;
    }

    /** @param writes whether this person may send and take out */
    record FilesPage(
            Area region,
            InitiativeMonth month,
            List<ReportFiles.Entry> files,
            boolean writes,
            Map<String, String> problems) {

        public int most() {
            return KeepFiles.MOST;
        }
    }

    @GetMapping
    ModelAndView show(@PathVariable RegionCode region, @PathVariable UUID initiative, @PathVariable YearMonth month) {
        return page(region, desk.month(region, initiative, month), Map.of());
    }

    @PostMapping
    ModelAndView send(
            @PathVariable RegionCode region,
            @PathVariable UUID initiative,
            @PathVariable YearMonth month,
            @RequestParam List<MultipartFile> file) {
        var facts = desk.month(region, initiative, month);
        return attempt.refused(() -> keep.add(facts, read(region, facts, file)))
                .map(it -> page(region, facts, it.beside("file")))
                .orElseGet(() -> toPage(region, facts));
    }

    @PostMapping("/{id}/hapus")
    ModelAndView remove(
            @PathVariable RegionCode region,
            @PathVariable UUID initiative,
            @PathVariable YearMonth month,
            @PathVariable UUID id) {
        var facts = desk.month(region, initiative, month);
        return attempt.refused(() -> keep.remove(facts, found(region, id)))
                .map(it -> page(region, facts, it.beside("file")))
                .orElseGet(() -> toPage(region, facts));
    }

    /** A photo is shown, anything else is kept as a file; neither can do anything in the reader's browser. */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> content(@PathVariable RegionCode region, @PathVariable UUID id) {
        Actors.current().require(Permission.SEE_REGION, region);
        var file = found(region, id);
        var shown = file.kind().isPhoto() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(file.content());
    }

    private static List<ReportFile> read(RegionCode region, InitiativeMonth facts, List<MultipartFile> sent) {
        var chosen = sent.stream().filter(it -> !it.isEmpty()).toList();
        if (chosen.isEmpty()) {
            throw new RuleBroken("monitoring.file.none");
        }
        return chosen.stream()
                .map(it -> ReportFile.of(
                        region,
                        facts.initiative(),
                        facts.month(),
                        Objects.requireNonNullElse(it.getOriginalFilename(), ""),
                        bytes(it)))
                .toList();
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReportFile found(RegionCode region, UUID id) {
        return files.find(region, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView toPage(RegionCode region, InitiativeMonth facts) {
        return new ModelAndView(
                "redirect:/kerja/" + region + "/pemantauan/" + facts.initiative() + "/" + facts.month() + "/berkas");
    }

    private ModelAndView page(RegionCode region, InitiativeMonth facts, Map<String, String> problems) {
        Actors.current().require(Permission.SEE_REGION, region);
        return Attempt.page(
                "monitoring/files",
                new FilesPage(
                        plans.region(region),
                        facts,
                        files.of(region, facts.initiative(), facts.month()),
                        desk.mayWrite(region, facts),
                        problems),
                problems);
    }
}
