/**
 * What happens before a visit: the checklist counted back from its first day, the figures of the
 * team, the programme, invitations for the calendar and reminders.
 */
@NullMarked
package nl.getrouw.preparation;

import org.jspecify.annotations.NullMarked;
