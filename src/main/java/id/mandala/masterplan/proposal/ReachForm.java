package id.mandala.masterplan.proposal;

import id.mandala.values.RegionCode;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The form of {@link Reach}. */
record ReachForm(@Nullable List<String> districts, @Nullable String partners) implements PartForm {

    static ReachForm of(Reach it) {
        return new ReachForm(it.districts().stream().map(RegionCode::value).toList(), it.partners());
    }

    public boolean reaches(RegionCode district) {
        return districts != null && districts.contains(district.value());
    }

    @Override
    public Reach part() {
        SortedSet<RegionCode> codes = new TreeSet<>();
        Objects.requireNonNullElse(districts, List.<String>of()).forEach(it -> codes.add(RegionCode.of(it)));
        return new Reach(codes, Typed.said(partners));
    }

    @Override
    public String field(String code) {
        return "partners";
    }
}
