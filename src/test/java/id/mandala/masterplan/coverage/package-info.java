@NullMarked
package id.mandala.masterplan.coverage;

import org.jspecify.annotations.NullMarked;
