package id.mandala.identity;

import id.mandala.values.RegionCode;

/**
 * The part of a work page's address that names its region: {@code 34.02}, or {@code nasional}.
 *
 * @param accounts address of the region's accounts
 */
record Workplace(RegionCode region, String accounts) {

    static Workplace of(String segment) {
        var region = segment.equals("nasional") ? RegionCode.NATION : RegionCode.of(segment);
        return new Workplace(region, "/kerja/" + segment + "/akun");
    }
}
