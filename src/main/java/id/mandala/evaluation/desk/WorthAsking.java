package id.mandala.evaluation.desk;

import id.mandala.evaluation.self.Claims;
import id.mandala.values.RegionCode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions an interview should ask about. */
@Component
@Transactional(readOnly = true)
class WorthAsking {

    private final Panels panels;
    private final Claims claims;

    WorthAsking(Panels panels, Claims claims) {
        this.panels = panels;
        this.claims = claims;
    }

    /** Where the marks lie far apart, as far as who asks sees them, and where the region claims more than it proves. */
    Set<String> of(RegionCode region, int year) {
        var panel = panels.of(region, year);
        var edition = panel.evaluation().edition();
        var found = new LinkedHashSet<String>();
        panel.toDiscuss().forEach(it -> found.add(it.question().key()));
        var proofs = claims.proofs(region, year, edition).keySet();
        claims.of(region, year, edition).values().stream()
                .filter(it -> it.isAbove(proofs.contains(it.question())))
                .forEach(it -> found.add(it.question()));
        return found;
    }
}
