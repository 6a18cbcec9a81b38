@NullMarked
package id.mandala.masterplan.proposal;

import org.jspecify.annotations.NullMarked;
