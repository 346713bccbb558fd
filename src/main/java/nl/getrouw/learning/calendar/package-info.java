/**
 * What stands in somebody's calendar, put together from the features, and the secret link under
 * which a calendar programme fetches it.
 */
@NullMarked
package nl.getrouw.learning.calendar;

import org.jspecify.annotations.NullMarked;
