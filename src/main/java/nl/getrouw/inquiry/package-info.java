/**
 * Questionnaires in rounds: staff answer with a ticket that is theirs alone, others with a code,
 * and nothing that is kept leads from a person to an answer. See {@link nl.getrouw.inquiry.Tickets}
 * for how that is done, and {@link nl.getrouw.inquiry.Told} for what is said of a group.
 */
@NullMarked
package nl.getrouw.inquiry;

import org.jspecify.annotations.NullMarked;
