package id.mandala.movement.selection;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What everybody may know: who was chosen, of how many, and by what rule. */
@Controller
class PublicSelectionController {

    private final SelectionDesk desk;

    PublicSelectionController(SelectionDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/gerakan/{round:20\\d{2}(?:-provinsi)?}")
    @Transactional(readOnly = true)
    public ModelAndView chosen(@PathVariable String round) {
        var told = desk.told(desk.get(round)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("movement/selection-public", "page", told);
    }
}
