/**
 * Coaching and werkbegeleiding: who coaches whom, what was planned and held, hours against what was
 * agreed, and the page that a coach opens every morning. What was said is for the coach and those
 * who were coached.
 */
@NullMarked
package nl.getrouw.learning.coaching;

import org.jspecify.annotations.NullMarked;
