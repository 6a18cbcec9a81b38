package id.mandala.documents.book;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

/** What is counted through a book. */
final class DocxNumbers {

    /** The pattern of numbered lists in {@code numbering.xml}. */
    private static final BigInteger NUMBERED = BigInteger.ONE;

    private final CTNumbering numbering;
    private int bookmarks;
    private int tables;
    private int figures;
    private int pictures;
    private int lists = 1;

    DocxNumbers(CTNumbering numbering) {
        this.numbering = numbering;
    }

    int bookmark() {
        return ++bookmarks;
    }

    int table() {
        return ++tables;
    }

    int figure() {
        return ++figures;
    }

    int picture() {
        // the cover has the first
        return ++pictures + 1;
    }

    /** A list that begins at 1 again. */
    BigInteger list() {
        var id = BigInteger.valueOf(++lists);
        var list = numbering.addNewNum();
        list.setNumId(id);
        list.addNewAbstractNumId().setVal(NUMBERED);
        var restart = list.addNewLvlOverride();
        restart.setIlvl(BigInteger.ZERO);
        restart.addNewStartOverride().setVal(BigInteger.ONE);
        return id;
    }
}
