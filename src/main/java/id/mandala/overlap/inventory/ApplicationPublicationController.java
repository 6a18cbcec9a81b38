package id.mandala.overlap.inventory;

import id.mandala.values.RegionCode;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Lets other regions see that applications exist. */
@Controller
@RequestMapping("/kerja/{region}/aplikasi")
class ApplicationPublicationController {

    private final EditApplications edit;

    ApplicationPublicationController(EditApplications edit) {
        this.edit = edit;
    }

    @PostMapping("/terbit")
    String all(@PathVariable RegionCode region) {
        edit.publish(region, Optional.empty());
        return "redirect:/kerja/" + region + "/aplikasi";
    }

    @PostMapping("/{id}/terbit")
    String one(@PathVariable RegionCode region, @PathVariable UUID id) {
        edit.publish(region, Optional.of(id));
        return "redirect:/kerja/" + region + "/aplikasi/" + id;
    }
}
