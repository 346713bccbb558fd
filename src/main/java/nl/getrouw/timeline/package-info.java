/**
 * The implementation in time (tijdlijn), of the organisation and of each team: phases, milestones
 * and decisions that people enter, with what was logged anyway.
 */
@NullMarked
package nl.getrouw.timeline;

import org.jspecify.annotations.NullMarked;
