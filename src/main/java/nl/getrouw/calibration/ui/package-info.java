/** The pages on which auditors see how they score, and practise. */
@NullMarked
package nl.getrouw.calibration.ui;

import org.jspecify.annotations.NullMarked;
