@NullMarked
package id.mandala.masterplan.issue;

import org.jspecify.annotations.NullMarked;
