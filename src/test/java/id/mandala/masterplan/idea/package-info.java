@NullMarked
package id.mandala.masterplan.idea;

import org.jspecify.annotations.NullMarked;
