package id.mandala.overlap.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which cases a list shows; what is not asked for is empty. */
record CaseQuestion(
        @Nullable String keadaan,
        @Nullable String jenis,
        @Nullable String pd) {

    List<OverlapCase> among(List<OverlapCase> all) {
        return all.stream()
                .filter(it -> fits(keadaan, it.stage().name()))
                .filter(it -> fits(jenis, it.kind().name()))
                .filter(it -> blank(pd)
                        || it.agencies().stream().anyMatch(a -> a.toString().equals(pd)))
                .toList();
    }

    public boolean isAsked() {
        return !blank(keadaan) || !blank(jenis) || !blank(pd);
    }

    private static boolean fits(@Nullable String asked, String present) {
        return blank(asked) || present.equals(asked);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
