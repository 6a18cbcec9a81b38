package id.mandala.evaluation.desk;

import id.mandala.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All that stands beside the questions, in order. */
@Component
class Asides {

    private final List<DeskAside> all;

    Asides(List<DeskAside> all) {
        this.all =
                all.stream().sorted(Comparator.comparingInt(DeskAside::order)).toList();
    }

    /** By question. */
    Map<String, List<DeskAside.Line>> of(Evaluation evaluation) {
        var found = new LinkedHashMap<String, List<DeskAside.Line>>();
        for (var aside : all) {
            aside.of(evaluation)
                    .forEach((question, lines) -> found.computeIfAbsent(question, _ -> new ArrayList<>())
                            .addAll(lines));
        }
        return found;
    }
}
