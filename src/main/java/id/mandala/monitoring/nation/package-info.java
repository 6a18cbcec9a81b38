/** What the reports of many regions come to: for the ministry and the provinces. */
@NullMarked
package id.mandala.monitoring.nation;

import org.jspecify.annotations.NullMarked;
