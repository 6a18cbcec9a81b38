package id.mandala.documents.book;

/** How words stand out. The last two tell a change: what was dropped and what came in. */
public enum Emphasis {
    BOLD,
    ITALIC,
    STRUCK,
    INSERTED
}
