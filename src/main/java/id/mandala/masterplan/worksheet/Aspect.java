package id.mandala.masterplan.worksheet;

/** What of the region a worksheet looks at. Words: {@code masterplan.worksheet.aspect.<name>}. Source: the groups of Bimtek I. */
public enum Aspect {
    NATURE("alam"),
    STRUCTURE("struktur"),
    INFRASTRUCTURE("infrastruktur"),
    SUPERSTRUCTURE("suprastruktur"),
    CULTURE("budaya");

    private final String path;

    Aspect(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }
}
