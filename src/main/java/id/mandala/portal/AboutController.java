package id.mandala.portal;

import id.mandala.assessment.Instrument;
import id.mandala.assessment.Instruments;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What this is, where its figures come from, and the rules of each edition, told from the editions themselves. */
@Controller
class AboutController {

    private final Instruments instruments;

    AboutController(Instruments instruments) {
        this.instruments = instruments;
    }

    /** @param broken ids of editions that do not load; their results have no score */
    record MethodPage(List<Instrument> editions, List<String> broken) {}

    @GetMapping("/tentang")
    String about() {
        return "portal/about";
    }

    @GetMapping("/bagaimana-dihitung")
    String method(Model model) {
        var loaded = instruments.all().stream()
                .filter(Instruments.Entry.Loaded.class::isInstance)
                .map(it -> ((Instruments.Entry.Loaded) it).instrument())
                .toList();
        var broken = instruments.all().stream()
                .filter(Instruments.Entry.Broken.class::isInstance)
                .map(Instruments.Entry::id)
                .toList();
        model.addAttribute("page", new MethodPage(loaded.reversed(), broken));
        return "portal/method";
    }
}
