/** How an auditor scores beside the others, and practice on a made-up team. */
@NullMarked
package nl.getrouw.calibration;

import org.jspecify.annotations.NullMarked;
