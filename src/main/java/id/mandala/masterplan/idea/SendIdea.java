package id.mandala.masterplan.idea;

import id.mandala.audit.AuditTrail;
import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Takes an idea from anybody. The trail says that one came and from what kind of sender, never from whom. */
@Service
@Transactional
class SendIdea {

    private final Regions regions;
    private final Ideas ideas;
    private final AuditTrail trail;

    SendIdea(Regions regions, Ideas ideas, AuditTrail trail) {
        this.regions = regions;
        this.ideas = ideas;
        this.trail = trail;
    }

    void send(RegionCode region, Suggestion suggestion) {
        if (!region.isRegency() || !regions.exists(region)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var id = ideas.add(region, suggestion);
        trail.record(
                region,
                "masterplan.idea-sent",
                id.toString(),
                Map.of("from", suggestion.from().name()));
    }
}
