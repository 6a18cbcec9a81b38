package id.mandala.budget.adjustment;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a year left unspent: who says what of it goes on, and to which year. */
@Controller
@RequestMapping("/kerja/{region}/anggaran/tunda/sisa")
class LeftOverController {

    private final LedgerDesk desk;
    private final CarryLeftOver carry;
    private final Attempt attempt;

    LeftOverController(LedgerDesk desk, CarryLeftOver carry, Attempt attempt) {
        this.desk = desk;
        this.carry = carry;
        this.attempt = attempt;
    }

    @GetMapping
    ModelAndView ask(@PathVariable RegionCode region, @RequestParam Optional<Integer> tahun) {
        return page(region, tahun, Optional.empty(), Map.of());
    }

    @PostMapping
    ModelAndView carry(@PathVariable RegionCode region, @RequestParam int tahun, @ModelAttribute LeftOverForm form) {
        return attempt.refused(() -> carry.carry(region, tahun, form.wholeYear(), form.saidReason(), form.chosen()))
                .map(it ->
                        page(region, Optional.of(tahun), Optional.of(form), it.beside(LeftOverForm.field(it.code()))))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/anggaran/tunda"));
    }

    private ModelAndView page(
            RegionCode region, Optional<Integer> year, Optional<LeftOverForm> form, Map<String, String> problems) {
        Actors.current().require(Permission.EDIT_BUDGET, region);
        return Attempt.page("budget/left-over", desk.leftOver(region, year, form, problems), problems);
    }
}
