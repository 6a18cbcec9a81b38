@NullMarked
package id.mandala.masterplan.worksheet;

import org.jspecify.annotations.NullMarked;
