package id.mandala.overlap.gate;

import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an agency reads what resembles its new application, and says why it is needed all the same. */
@Controller
@RequestMapping("/kerja/{region}/masterplan/{id}/" + ApplicationGate.PAGE)
class GateController {

    private final GateDesk desk;
    private final Gates gates;
    private final AnswerGate answer;
    private final Attempt attempt;

    GateController(GateDesk desk, Gates gates, AnswerGate answer, Attempt attempt) {
        this.desk = desk;
        this.gates = gates;
        this.answer = answer;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable UUID id) {
        return page(region, id, null, Map.of());
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable RegionCode region,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> shown,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam long version) {
        return attempt.refused(() -> this.answer.answer(region, id, new Version(version), Set.copyOf(shown), answer))
                .map(it -> page(region, id, answer, it.beside("answer")))
                .orElseGet(
                        () -> new ModelAndView("redirect:/kerja/" + region + "/masterplan/" + id + "/tahap/PROPOSED"));
    }

    private ModelAndView page(RegionCode region, UUID id, @Nullable String typed, Map<String, String> problems) {
        var page = desk.page(desk.find(region, id), gates.find(region, id), typed, problems);
        return Attempt.page("overlap/gate", page, problems);
    }
}
