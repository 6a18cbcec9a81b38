package id.mandala.evaluation;

import id.mandala.values.RegionCode;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The years of a regency, and what an assessor does on the page of one of them. */
@Controller
@RequestMapping("/kerja/{region}/penilaian")
class MarkingController {

    /** What the page shows after a mark was saved without leaving it. */
    record Saved(int revision, String savedAt, long marked, int total) {}

    private final YearsDesk years;
    private final MarkingSheets sheets;
    private final EnterMark enterMark;
    private final FinishMarking finishMarking;
    private final MessageSource messages;

    MarkingController(
            YearsDesk years,
            MarkingSheets sheets,
            EnterMark enterMark,
            FinishMarking finishMarking,
            MessageSource messages) {
        this.years = years;
        this.sheets = sheets;
        this.enterMark = enterMark;
        this.finishMarking = finishMarking;
        this.messages = messages;
    }

    @GetMapping
    String years(@PathVariable RegionCode region, Model model) {
        model.addAttribute("page", years.of(region));
        return "evaluation/years";
    }

    @PostMapping("/{year}/nilai")
    String enter(
            @PathVariable RegionCode region,
            @PathVariable int year,
            @RequestParam String question,
            @RequestParam BigDecimal mark,
            @RequestParam(required = false) @Nullable String note,
            @RequestParam(required = false) @Nullable String why,
            @RequestParam(required = false) @Nullable Integer version) {
        enterMark.enter(region, year, entry(question, mark, note, why, version));
        return "redirect:/kerja/" + region + "/penilaian/" + year + "#q-" + question.replace('.', '-');
    }

    @ResponseBody
    @PostMapping(path = "/{year}/nilai", produces = MediaType.APPLICATION_JSON_VALUE)
    Saved enterInPlace(
            @PathVariable RegionCode region,
            @PathVariable int year,
            @RequestParam String question,
            @RequestParam BigDecimal mark,
            @RequestParam(required = false) @Nullable String note,
            @RequestParam(required = false) @Nullable String why,
            @RequestParam(required = false) @Nullable Integer version,
            Locale locale) {
        var entered = enterMark.enter(region, year, entry(question, mark, note, why, version));
        var sheet = sheets.of(region, year, false);
        return new Saved(entered.revision(), savedAt(entered, locale), sheet.marked(), sheet.total());
    }

    @PostMapping("/{year}/selesai")
    String finish(@PathVariable RegionCode region, @PathVariable int year) {
        finishMarking.finish(region, year);
        return "redirect:/kerja/" + region + "/penilaian/" + year;
    }

    @PostMapping("/{year}/lanjut")
    String takeUpAgain(@PathVariable RegionCode region, @PathVariable int year) {
        finishMarking.takeUpAgain(region, year);
        return "redirect:/kerja/" + region + "/penilaian/" + year;
    }

    private String savedAt(EnteredMark entered, Locale locale) {
        return messages.getMessage("evaluation.marking.saved", new Object[] {entered.clock()}, locale);
    }

    private static @Nullable String saidIfAny(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }

    private static EnterMark.Entry entry(
            String question, BigDecimal mark, @Nullable String note, @Nullable String why, @Nullable Integer version) {
        return new EnterMark.Entry(question, mark, saidIfAny(note), version, saidIfAny(why));
    }
}
