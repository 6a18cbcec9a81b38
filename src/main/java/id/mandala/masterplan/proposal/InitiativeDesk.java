package id.mandala.masterplan.proposal;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.masterplan.Editors;
import id.mandala.masterplan.Initiative;
import id.mandala.masterplan.Initiatives;
import id.mandala.masterplan.Masterplan;
import id.mandala.masterplan.Masterplans;
import id.mandala.masterplan.Stage;
import id.mandala.values.RegionCode;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds an initiative and the plan it stands in, and says what the person here may do with it. */
@Component
class InitiativeDesk {

    private final Masterplans masterplans;
    private final Initiatives initiatives;
    private final Editors editors;

    InitiativeDesk(Masterplans masterplans, Initiatives initiatives, Editors editors) {
        this.masterplans = masterplans;
        this.initiatives = initiatives;
        this.editors = editors;
    }

    record Found(Masterplan plan, Initiative initiative) {}

    Found find(RegionCode region, UUID id) {
        Actors.current().require(Permission.SEE_REGION, region);
        var initiative = initiatives.find(region, id).orElseThrow(InitiativeDesk::unknown);
        return new Found(masterplans.find(region, initiative.masterplan()).orElseThrow(), initiative);
    }

    void requireOpen(Initiative initiative) {
        editors.requireOpen(initiative);
    }

    InitiativePage.Rights rights(Initiative initiative) {
        return new InitiativePage.Rights(
                editors.mayEditNow(initiative),
                initiative.stage() == Stage.IN_PLAN
                        && Actors.current().may(Permission.PUBLISH_INITIATIVES, initiative.region()),
                Arrays.stream(Stage.values())
                        .filter(it -> MoveProposal.may(editors, initiative, it))
                        .toList());
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
