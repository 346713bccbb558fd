/**
 * How far auditors agree on the scores they gave before consensus: observed agreement, Gwet's AC1
 * and AC2, Krippendorff's alpha, weighted kappa and intraclass correlations. Pure computation:
 * scores in, {@linkplain nl.getrouw.agreement.Coefficient coefficients} out; nothing is stored.
 *
 * <p>A coefficient is either a finite number or {@linkplain
 * nl.getrouw.agreement.Coefficient.Undefined undefined with a reason}; not-a-number and infinity
 * never leave this package.
 */
@NullMarked
package nl.getrouw.agreement;

import org.jspecify.annotations.NullMarked;
