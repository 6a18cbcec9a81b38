package id.mandala.documents;

/** Turns a cell that is not blank into a value, or says what is wrong with it. */
@FunctionalInterface
interface CellReader<T> {

    T read(Cell cell) throws CellUnreadable;
}
