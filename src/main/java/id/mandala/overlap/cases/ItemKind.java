package id.mandala.overlap.cases;

/** What stands in a case. Words: {@code overlap.item.<name>}. */
public enum ItemKind {
    INITIATIVE("masterplan"),
    APPLICATION("aplikasi");

    private final String place;

    ItemKind(String place) {
        this.place = place;
    }

    /** Under which page of the work place one is shown. */
    String place() {
        return place;
    }
}
