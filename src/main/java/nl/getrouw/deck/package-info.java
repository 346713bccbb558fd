/**
 * Conversation cards about the six themes, in three voices. The questions are data ({@code
 * cards/*.yaml}), written for Getrouw.
 */
@NullMarked
package nl.getrouw.deck;

import org.jspecify.annotations.NullMarked;
