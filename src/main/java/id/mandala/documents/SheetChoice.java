package id.mandala.documents;

import java.util.Optional;

/** Which sheets of a workbook are read. */
public interface SheetChoice {

    /**
     * How much the sheet may hold; empty for one to leave alone.
     *
     * @param first whether it is the first visible one
     */
    Optional<FileLimits> limits(String title, boolean first, boolean hidden);
}
