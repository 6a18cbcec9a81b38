@NullMarked
package id.mandala.masterplan.roadmap;

import org.jspecify.annotations.NullMarked;
