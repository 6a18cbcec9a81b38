package id.mandala.masterplan;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.MasterplanPage.Content;
import id.mandala.masterplan.MasterplanPage.Rights;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of a region's initiatives. */
@Controller
class MasterplanController {

    private final Regions regions;
    private final Masterplans masterplans;
    private final MasterplanContents contents;
    private final Editors editors;

    MasterplanController(Regions regions, Masterplans masterplans, MasterplanContents contents, Editors editors) {
        this.regions = regions;
        this.masterplans = masterplans;
        this.contents = contents;
        this.editors = editors;
    }

    @GetMapping("/kerja/{region}/masterplan")
    String list(@PathVariable RegionCode region, @ModelAttribute ListQuestion question, Model model) {
        var actor = Actors.current();
        actor.require(Permission.SEE_REGION, region);
        Content content = question.plan(region, masterplans)
                .map(plan -> contents.of(plan, question))
                .orElse(null);
        var rights = new Rights(
                editors.mayEditSome(region),
                actor.may(Permission.IMPORT_INITIATIVES, region),
                actor.may(Permission.PUBLISH_INITIATIVES, region));
        model.addAttribute("page", new MasterplanPage(regions.get(region), content, rights));
        return "masterplan/list";
    }
}
