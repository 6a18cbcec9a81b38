/**
 * A masterplan as a workbook and back: what is downloaded can be changed in a spreadsheet, looked at cell by cell before it is taken,
 * taken whole or not at all, and undone.
 */
@NullMarked
package id.mandala.masterplan.sheet;

import org.jspecify.annotations.NullMarked;
