package id.mandala.web;

import id.mandala.values.RegionCode;
import java.util.Optional;
import java.util.regex.Pattern;

/** The region a work page is about, as its address tells: {@code /kerja/34.02/…}, {@code /kerja/nasional/…}. */
record WorkPlace(RegionCode region, String root) {

    private static final Pattern ADDRESS =
            Pattern.compile("(/kerja/(nasional|\\d{2}(?:\\.\\d{2}(?:\\.\\d{2})?)?))(?:/.*)?");

    static Optional<WorkPlace> of(String path) {
        var address = ADDRESS.matcher(path);
        return address.matches()
                ? Optional.of(new WorkPlace(region(address.group(2)), address.group(1)))
                : Optional.empty();
    }

    private static RegionCode region(String segment) {
        return segment.equals("nasional") ? RegionCode.NATION : RegionCode.of(segment);
    }

    String href(WorkLink link) {
        return link.page().isEmpty() ? root : root + "/" + link.page();
    }
}
