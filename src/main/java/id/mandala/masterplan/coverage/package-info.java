/** How the initiatives cover the RPJMD: what each part of it has, in number and money, and where nothing answers it. */
@NullMarked
package id.mandala.masterplan.coverage;

import org.jspecify.annotations.NullMarked;
