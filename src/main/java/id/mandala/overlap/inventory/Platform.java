package id.mandala.overlap.inventory;

/** Where an application runs. Words: {@code overlap.inventory.platform.<name>}. */
public enum Platform {
    WEB,
    ANDROID,
    IOS,
    DESKTOP,
    OTHER
}
