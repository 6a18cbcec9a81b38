@NullMarked
package id.mandala.masterplan.book;

import org.jspecify.annotations.NullMarked;
