/**
 * Measuring instruments as versioned data: items, scales, anchors, and the rules by which scores
 * become a result. Pure: no user interface, no database. How a definition is written down is in
 * {@code docs/instrument-file.md}.
 */
@NullMarked
package nl.getrouw.instrument;

import org.jspecify.annotations.NullMarked;
