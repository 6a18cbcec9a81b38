package id.mandala.evaluation.verdict;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import id.mandala.values.Typed;
import id.mandala.web.Attempt;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What would have to change for a published result to reach another index. Nothing is stored. */
@Controller
@RequestMapping("/kerja/{region:\\d{2}\\.\\d{2}}/putusan/{year:20\\d{2}}/seandainya")
class WhatIfController {

    private final WhatIfDesk desk;
    private final Regions regions;
    private final Attempt attempt;

    WhatIfController(WhatIfDesk desk, Regions regions, Attempt attempt) {
        this.desk = desk;
        this.regions = regions;
        this.attempt = attempt;
    }

    /**
     * @param typed the target as it was asked for
     * @param answer absent while none was asked for, or it is refused
     */
    record WhatIfPage(
            Area region,
            int year,
            WhatIfDesk.Asked asked,
            String typed,
            List<WhatIfDesk.Preset> presets,
            Optional<WhatIf> answer,
            Optional<Stability> stability,
            Map<String, String> problems) {}

    @GetMapping
    @Transactional(readOnly = true)
    ModelAndView ask(
            @PathVariable RegionCode region, @PathVariable int year, @RequestParam(defaultValue = "") String indeks) {
        Actors.current().require(Permission.SEE_REGION, region);
        var asked = desk.asked(region, year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var presets = desk.presets(asked);
        var typed = indeks.isBlank()
                ? presets.stream()
                        .findFirst()
                        .map(it -> it.target().toPlainString())
                        .orElse("")
                : indeks.strip();
        Map<String, String> problems = typed.isEmpty()
                ? Map.of()
                : attempt.refused(() -> target(asked, typed))
                        .map(it -> it.beside("indeks"))
                        .orElse(Map.of());
        var answer = typed.isEmpty() || !problems.isEmpty()
                ? Optional.<WhatIf>empty()
                : Optional.of(WhatIf.of(asked.frozen().now(), asked.score(), target(asked, typed)));
        return Attempt.page(
                "evaluation/what-if",
                new WhatIfPage(
                        regions.get(region), year, asked, typed, presets, answer, desk.stability(asked), problems),
                problems);
    }

    private static BigDecimal target(WhatIfDesk.Asked asked, String typed) {
        var code = "evaluation.verdict.target";
        return WhatIf.target(
                asked.frozen().now(),
                asked.score(),
                Typed.figureIfAny(typed, code).orElseThrow(() -> new RuleBroken(code)));
    }
}
