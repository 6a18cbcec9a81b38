package id.mandala.overlap.inventory;

import id.mandala.masterplan.Initiative;
import id.mandala.overlap.cases.CaseSection;
import id.mandala.overlap.cases.ItemKind;
import id.mandala.overlap.cases.ItemRef;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an application hangs together with: the initiative it belongs to, the cases it stands in. */
@Component
class ApplicationTies {

    private final InitiativeCalled called;
    private final CaseSection cases;

    ApplicationTies(InitiativeCalled called, CaseSection cases) {
        this.called = called;
        this.cases = cases;
    }

    Optional<Initiative> initiative(Application it) {
        return called.of(it.region(), it.facts());
    }

    Optional<CaseSection.Content> cases(Application it) {
        return cases.of(it.region(), new ItemRef(ItemKind.APPLICATION, it.id()));
    }
}
