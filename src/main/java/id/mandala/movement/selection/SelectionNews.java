package id.mandala.movement.selection;

import id.mandala.identity.Actors;
import id.mandala.identity.Permission;
import id.mandala.movement.Round;
import id.mandala.movement.Rounds;
import id.mandala.values.RegionCode;
import id.mandala.web.WorkNews;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A questionnaire to answer, a decision to look at, objections to answer. */
@Component
@Transactional(readOnly = true)
class SelectionNews implements WorkNews {

    private final Rounds rounds;
    private final Decide.Rows rows;
    private final Apply apply;

    SelectionNews(Rounds rounds, Decide.Rows rows, Apply apply) {
        this.rounds = rounds;
        this.rows = rows;
        this.apply = apply;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public List<Line> of(RegionCode place) {
        if (place.isNation()) {
            return Actors.current().may(Permission.LEAD_MOVEMENT, place) ? running(it -> objections(it)) : List.of();
        }
        return Actors.current().may(Permission.APPLY, place) ? running(it -> own(it, place)) : List.of();
    }

    private List<Line> running(Function<Round, Optional<Line>> tell) {
        return rounds.all().stream()
                .filter(it -> rows.decisions().end(it).isEmpty())
                .flatMap(it -> tell.apply(it).stream())
                .toList();
    }

    private Optional<Line> objections(Round it) {
        long open = rows.objections().of(it).stream()
                .filter(one -> one.answer().isEmpty())
                .count();
        return open == 0
                ? Optional.empty()
                : Optional.of(
                        new Line("movement.selection.news.objections", List.of(it.id(), open), "seleksi/" + it.id()));
    }

    private Optional<Line> own(Round in, RegionCode place) {
        var rule = rows.rules().find(in);
        var invited = rows.applicants().of(in).stream()
                .filter(it -> it.region().equals(place) && it.isRanked())
                .findFirst();
        if (rule.isEmpty() || invited.isEmpty()) {
            return Optional.empty();
        }
        if (rows.decisions().standing(in, place).isPresent()) {
            return Optional.of(new Line("movement.selection.news.objection", List.of(in.id()), "seleksi/" + in.id()));
        }
        int open = rule.get().rule().marked().size() - invited.get().answered();
        return open > 0 && apply.isOpen(in, rule.get(), place)
                ? Optional.of(new Line("movement.selection.news.answer", List.of(in.id(), open), "seleksi/" + in.id()))
                : Optional.empty();
    }
}
