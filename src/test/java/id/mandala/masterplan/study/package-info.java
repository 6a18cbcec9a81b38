@NullMarked
package id.mandala.masterplan.study;

import org.jspecify.annotations.NullMarked;
