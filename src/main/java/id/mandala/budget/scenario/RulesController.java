package id.mandala.budget.scenario;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What initiatives are worth to the region and what may be done to them when money is short. */
@Controller
@RequestMapping("/kerja/{region}/anggaran/skenario/aturan")
class RulesController {

    private final RulesDesk desk;
    private final EditRule edit;
    private final Attempt attempt;

    RulesController(RulesDesk desk, EditRule edit, Attempt attempt) {
        this.desk = desk;
        this.edit = edit;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView list(@PathVariable RegionCode region) {
        Actors.current().require(Permission.SEE_REGION, region);
        var page = desk.page(region, Optional.empty(), RuleForm.of(InitiativeRule.NONE), Map.of());
        return Attempt.page("budget/rules", page, Map.of());
    }

    @GetMapping("/{initiative}")
    ModelAndView ask(@PathVariable RegionCode region, @PathVariable UUID initiative) {
        return form(region, initiative, RuleForm.of(desk.rule(region, initiative)), Map.of());
    }

    @PostMapping("/{initiative}")
    ModelAndView change(@PathVariable RegionCode region, @PathVariable UUID initiative, @ModelAttribute RuleForm form) {
        return attempt.refused(() -> edit.change(region, initiative, form.rule()))
                .map(it -> form(region, initiative, form, it.beside(RuleForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/anggaran/skenario/aturan"));
    }

    private ModelAndView form(RegionCode region, UUID initiative, RuleForm form, Map<String, String> problems) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        return Attempt.page("budget/rule-form", desk.page(region, Optional.of(initiative), form, problems), problems);
    }
}
