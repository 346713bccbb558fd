/**
 * Implementation outcomes (Proctor et al. 2011, <i>Outcomes for implementation research</i>):
 * whether the method lives, lasts, and what it takes, worked out each month from what people
 * already logged.
 */
@NullMarked
package nl.getrouw.outcome;

import org.jspecify.annotations.NullMarked;
