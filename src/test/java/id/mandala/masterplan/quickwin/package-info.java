@NullMarked
package id.mandala.masterplan.quickwin;

import org.jspecify.annotations.NullMarked;
