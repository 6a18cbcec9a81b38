package id.mandala.evaluation;

import id.mandala.values.RegionCode;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ministry's page of a year: open, settle, publish. */
@Controller
@RequestMapping("/kerja/nasional/hasil")
class NationalController {

    private final NationalDesk desk;
    private final BeginEvaluation begin;
    private final ConductEvaluation conduct;

    NationalController(NationalDesk desk, BeginEvaluation begin, ConductEvaluation conduct) {
        this.desk = desk;
        this.begin = begin;
        this.conduct = conduct;
    }

    @GetMapping
    String year(
            @RequestParam Optional<Integer> tahun,
            @RequestParam Optional<Integer> baris,
            @RequestParam Optional<Integer> daerah,
            Model model) {
        var stored =
                tahun.flatMap(year -> baris.flatMap(rows -> daerah.map(it -> new ImportPage.Stored(year, rows, it))));
        model.addAttribute("page", desk.page(tahun, stored));
        return "evaluation/national";
    }

    @PostMapping
    String open(
            @RequestParam RegionCode region,
            @RequestParam int year,
            @RequestParam String edition,
            @RequestParam String source) {
        begin.open(region, year, edition, source.strip());
        return "redirect:/kerja/nasional/hasil?tahun=" + year;
    }

    @PostMapping("/{year}/terbit")
    String publishAll(@PathVariable int year) {
        conduct.publishSettled(year);
        return "redirect:/kerja/nasional/hasil?tahun=" + year;
    }

    @PostMapping("/{year}/{region}/tutup")
    String settle(@PathVariable int year, @PathVariable RegionCode region, @RequestParam int version) {
        conduct.settle(region, year, version);
        return "redirect:/kerja/nasional/hasil?tahun=" + year;
    }

    @PostMapping("/{year}/{region}/terbit")
    String publish(@PathVariable int year, @PathVariable RegionCode region, @RequestParam int version) {
        conduct.publish(region, year, version);
        return "redirect:/kerja/nasional/hasil?tahun=" + year;
    }
}
