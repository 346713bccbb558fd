/**
 * What comes in from other systems and goes out to them. The format of what comes in is described
 * in {@code docs/csv-import.md}.
 */
@NullMarked
package nl.getrouw.exchange;

import org.jspecify.annotations.NullMarked;
