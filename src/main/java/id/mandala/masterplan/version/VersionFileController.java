package id.mandala.masterplan.version;

import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The file of a version's legal instrument: sent, and given back as it came. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/versi/{number:\\d{1,4}}/berkas")
class VersionFileController {

    private final VersionDesk desk;
    private final VersionFiles files;
    private final AttachFile attach;
    private final VersionShow show;
    private final Attempt attempt;

    VersionFileController(VersionDesk desk, VersionFiles files, AttachFile attach, VersionShow show, Attempt attempt) {
        this.desk = desk;
        this.files = files;
        this.attach = attach;
        this.show = show;
        this.attempt = attempt;
    }

    @GetMapping
    ResponseEntity<byte[]> read(@PathVariable RegionCode region, @PathVariable int number) {
        return FileAnswer.of(files, desk.version(region, number));
    }

    @PostMapping
    ModelAndView send(@PathVariable RegionCode region, @PathVariable int number, @RequestParam MultipartFile file)
            throws IOException {
        var content = file.getBytes();
        return attempt.refused(() -> attach.attach(region, number, content))
                .map(it -> show.refused(region, number, StepForm.of(desk.version(region, number)), it.beside("file")))
                .orElseGet(() -> new ModelAndView("redirect:" + VersionDesk.path(region) + "/" + number));
    }
}
