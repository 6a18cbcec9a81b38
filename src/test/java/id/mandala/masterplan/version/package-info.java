@NullMarked
package id.mandala.masterplan.version;

import org.jspecify.annotations.NullMarked;
