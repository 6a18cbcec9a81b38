/** The monthly report of work and money (realisasi fisik dan keuangan, RFK) as regencies exchange it in spreadsheets. */
@NullMarked
package id.mandala.monitoring.rfk;

import org.jspecify.annotations.NullMarked;
