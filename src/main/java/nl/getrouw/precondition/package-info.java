/**
 * Preconditions (randvoorwaarden) of the method: scored once a year by management, teams and the
 * clients' council, and what is known to stand in the way of a team month by month.
 */
@NullMarked
package nl.getrouw.precondition;

import org.jspecify.annotations.NullMarked;
