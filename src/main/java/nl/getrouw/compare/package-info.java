/** A team over its audits, and teams beside each other: never as a league table. */
@NullMarked
package nl.getrouw.compare;

import org.jspecify.annotations.NullMarked;
