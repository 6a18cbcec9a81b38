package id.mandala.masterplan.issue;

import id.mandala.values.RegionCode;
import id.mandala.web.Attempt;
import id.mandala.web.Version;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes an issue out; its page says why where that is refused. */
@Controller
class IssueRemovalController {

    private final EditIssues edit;
    private final Attempt attempt;
    private final OneIssueController page;

    IssueRemovalController(EditIssues edit, Attempt attempt, OneIssueController page) {
        this.edit = edit;
        this.attempt = attempt;
        this.page = page;
    }

    @PostMapping("/kerja/{region}/masterplan/isu/{id}/hapus")
    ModelAndView remove(@PathVariable RegionCode region, @PathVariable UUID id, @RequestParam long version) {
        return attempt.refused(() -> edit.remove(region, id, new Version(version)))
                .map(it -> page.page(region, id, it.beside("hapus")))
                .orElseGet(() -> new ModelAndView("redirect:/kerja/" + region + "/masterplan/isu"));
    }
}
