/**
 * Clients, relatives and the team itself answer with a code, without an account, and cannot be
 * traced: see the decisions in {@link nl.getrouw.guest.SmallGroups} and {@link
 * nl.getrouw.guest.Guests}.
 */
@NullMarked
package nl.getrouw.guest;

import org.jspecify.annotations.NullMarked;
