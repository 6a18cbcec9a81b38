package id.mandala.budget.scenario;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.Version;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One scenario: its plans side by side, one of them told in full, and what is decided of it. */
@Controller
@RequestMapping("/kerja/{region}/anggaran/skenario/{number}")
class ScenarioController {

    private final ScenarioDesk desk;
    private final TakeScenario take;
    private final DecideScenario decide;

    ScenarioController(ScenarioDesk desk, TakeScenario take, DecideScenario decide) {
        this.desk = desk;
        this.take = take;
        this.decide = decide;
    }

    @GetMapping
    String show(
            @PathVariable RegionCode region,
            @PathVariable int number,
            @RequestParam Optional<Integer> rencana,
            Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        take.await(region);
        model.addAttribute("page", desk.page(region, number, rencana));
        return "budget/scenario";
    }

    @PostMapping("/pembatalan")
    String cancel(@PathVariable RegionCode region, @PathVariable int number) {
        take.cancel(region, number);
        return address(region, number);
    }

    @PostMapping("/pilihan")
    String choose(
            @PathVariable RegionCode region,
            @PathVariable int number,
            @RequestParam int rencana,
            @RequestParam long version) {
        decide.choose(region, number, new Version(version), rencana);
        return address(region, number);
    }

    @PostMapping("/kiriman")
    String send(@PathVariable RegionCode region, @PathVariable int number, @RequestParam long version) {
        decide.send(region, number, new Version(version));
        return address(region, number);
    }

    private static String address(RegionCode region, int number) {
        return "redirect:/kerja/" + region + "/anggaran/skenario/" + number;
    }
}
