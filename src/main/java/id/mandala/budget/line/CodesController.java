package id.mandala.budget.line;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Area;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import id.mandala.values.RuleBroken;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds accounts and funds by code or by words. */
@Controller
class CodesController {

    private static final int MOST = 60;

    private final Regions regions;
    private final NationalCodes codes;

    CodesController(Regions regions, NationalCodes codes) {
        this.regions = regions;
        this.codes = codes;
    }

    /** @param q what was asked; nothing is listed before */
    record CodesPage(Area region, String q, List<NationalCodes.Named> accounts, List<NationalCodes.Named> funds) {

        public int most() {
            return MOST;
        }
    }

    @GetMapping("/kerja/{region}/anggaran/kode")
    String search(@PathVariable RegionCode region, @RequestParam(defaultValue = "") String q, Model model) {
        Actors.current().require(Permission.SEE_REGION, region);
        var blank = q.isBlank();
        model.addAttribute(
                "page",
                new CodesPage(
                        regions.get(region),
                        q.strip(),
                        blank
                                ? List.of()
                                : codes.accounts(
                                        spelled(q, it -> AccountCode.of(it).value()), MOST),
                        blank
                                ? List.of()
                                : codes.funds(spelled(q, it -> FundCode.of(it).value()), MOST)));
        return "budget/codes";
    }

    /** A code in its one spelling, however it was written; words as they are. */
    private static String spelled(String asked, UnaryOperator<String> spelling) {
        try {
            return spelling.apply(asked.strip());
        } catch (RuleBroken notACode) {
            return asked;
        }
    }
}
