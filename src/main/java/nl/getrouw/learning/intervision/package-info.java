/**
 * Intervision: groups that meet at an agreed interval, step plans, sessions that are guided live,
 * and what comes out. What was said is readable by who was there and by nobody else; counts, hours
 * and themes are not what was said.
 */
@NullMarked
package nl.getrouw.learning.intervision;

import org.jspecify.annotations.NullMarked;
