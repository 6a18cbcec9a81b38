package id.mandala.movement;

import id.mandala.values.RegionCode;

/** Who a round is for. Words: {@code movement.tier.<name>}. */
public enum Tier {
    REGENCY,
    PROVINCE;

    public boolean fits(RegionCode region) {
        return this == REGENCY ? region.isRegency() : region.isProvince();
    }

    String idOf(int year) {
        return this == REGENCY ? String.valueOf(year) : year + "-provinsi";
    }
}
