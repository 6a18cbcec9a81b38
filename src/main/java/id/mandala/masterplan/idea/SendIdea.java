package id.mandala.masterplan.idea;

import id.mandala.region.Regions;
import id.mandala.values.RegionCode;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/**
 * Takes an idea from anybody. It leaves no entry in the trail, which is the region's and closed to visitors: the idea itself says when
 * it came, and the trail who decided on it.
 */
@Service
@Transactional
class SendIdea {

    private final Regions regions;
    private final Ideas ideas;

    SendIdea(Regions regions, Ideas ideas) {
        this.regions = regions;
        this.ideas = ideas;
    }

    void send(RegionCode region, Suggestion suggestion) {
        if (!region.isRegency() || !regions.exists(region)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ideas.add(region, suggestion);
    }
}
