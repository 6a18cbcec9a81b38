package id.mandala.masterplan.issue;

import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the form of an issue sends, as typed. */
record IssueForm(
        @Nullable String title,
        @Nullable String cause,
        @Nullable String affected,
        @Nullable String evidence,
        @Nullable String dimension,
        @Nullable List<String> places,
        @Nullable Long version) {

    static IssueForm of(Issue issue) {
        var it = issue.statement();
        return new IssueForm(
                it.title(),
                it.cause(),
                it.affected(),
                it.evidence(),
                it.dimension(),
                it.places().stream().map(RegionCode::value).toList(),
                (long) issue.version());
    }

    Statement statement() {
        var codes = new TreeSet<RegionCode>();
        Objects.requireNonNullElse(places, List.<String>of()).forEach(it -> codes.add(RegionCode.of(it)));
        return new Statement(said(title), said(cause), said(affected), said(evidence), dimension, codes);
    }

    public boolean isIn(RegionCode district) {
        return places != null && places.contains(district.value());
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** Beside which field a refusal is told. */
    static String field(String code) {
        return switch (code) {
            case "masterplan.issue-place", "region.code" -> "places";
            case "masterplan.dimension-unknown" -> "dimension";
            case "masterplan.text-too-long" -> "cause";
            default -> "title";
        };
    }
}
