/** The four books of a masterplan, written from what the plan says: strategic analysis, masterplan, quick wins, road map. */
@NullMarked
package id.mandala.masterplan.book;

import org.jspecify.annotations.NullMarked;
