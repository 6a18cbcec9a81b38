package id.mandala.masterplan.worksheet;

/** What a worksheet does. Words: {@code masterplan.worksheet.method.<name>}. Source: the agenda of Bimtek I. */
public enum Method {
    READINESS("kesiapan"),
    SWOT("swot"),
    GAP("kesenjangan");

    private final String path;

    Method(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
