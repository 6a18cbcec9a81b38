package id.mandala.movement.agreement;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.region.Today;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkNews;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A paper that waits for this person's signature, and duties whose day is over without evidence. */
@Component
@Transactional(readOnly = true)
class AgreementNews implements WorkNews {

    private final AgreementDesk.Rows rows;
    private final Today today;

    AgreementNews(AgreementDesk.Rows rows, Today today) {
        this.rows = rows;
        this.today = today;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public List<Line> of(RegionCode place) {
        boolean signs = Actors.current().may(Permission.SIGN_AGREEMENTS, place) && !place.isNation();
        boolean writes = Actors.current().may(Permission.APPLY, place);
        if (!signs && !writes) {
            return List.of();
        }
        var lines = new ArrayList<Line>();
        for (var paper : rows.papers().of(place)) {
            rows.agreements().find(paper.agreement()).ifPresent(it -> {
                if (signs) {
                    unsigned(it, paper).ifPresent(lines::add);
                }
                if (writes) {
                    late(it, paper).ifPresent(lines::add);
                }
            });
        }
        return lines;
    }

    private Optional<Line> unsigned(Agreement of, Paper paper) {
        return of.state() == Agreement.State.OPENED
                        && !today.date().isAfter(of.validUntil())
                        && paper.signed(Paper.Side.REGION).isEmpty()
                ? Optional.of(new Line("movement.agreement.news.sign", List.of(of.title()), "kesepakatan/" + of.id()))
                : Optional.empty();
    }

    private Optional<Line> late(Agreement of, Paper paper) {
        if (!paper.isComplete()) {
            return Optional.empty();
        }
        var told = rows.duties().of(paper.region(), of.id());
        long late = of.duties().stream()
                .filter(it -> !told.containsKey(it.number()))
                .filter(it -> it.due().filter(today.date()::isAfter).isPresent())
                .count();
        return late == 0
                ? Optional.empty()
                : Optional.of(new Line(
                        "movement.agreement.news.late",
                        List.of(of.title(), late),
                        "kesepakatan/" + of.id() + "#kewajiban"));
    }
}
