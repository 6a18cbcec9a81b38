package id.mandala.masterplan.issue;

import id.mandala.values.RegionCode;
import id.mandala.web.StaleVersion.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Where two statements of one issue differ, field by field in the form's words. */
final class IssueDifferences {

    private IssueDifferences() {}

    static List<Difference> between(Statement yours, Statement theirs) {
        var differences = new ArrayList<Difference>();
        put(differences, "title", yours.title(), theirs.title());
        put(differences, "cause", yours.cause(), theirs.cause());
        put(differences, "affected", yours.affected(), theirs.affected());
        put(differences, "evidence", yours.evidence(), theirs.evidence());
        put(
                differences,
                "dimension",
                Objects.requireNonNullElse(yours.dimension(), ""),
                Objects.requireNonNullElse(theirs.dimension(), ""));
        put(differences, "places", places(yours), places(theirs));
        return differences;
    }

    private static String places(Statement statement) {
        return statement.places().stream().map(RegionCode::value).collect(Collectors.joining(", "));
    }

    private static void put(List<Difference> differences, String field, String yours, String theirs) {
        if (!yours.equals(theirs)) {
            differences.add(new Difference("masterplan.issue." + field, shown(yours), shown(theirs)));
        }
    }

    private static String shown(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
