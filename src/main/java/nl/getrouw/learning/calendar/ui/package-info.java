/** The page of the calendar link. */
@NullMarked
package nl.getrouw.learning.calendar.ui;

import org.jspecify.annotations.NullMarked;
