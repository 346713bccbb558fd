/**
 * Indicators that an organisation defines itself (eigen indicatoren): what they count, the figures
 * of each period, and what the series says.
 */
@NullMarked
package nl.getrouw.indicator;

import org.jspecify.annotations.NullMarked;
