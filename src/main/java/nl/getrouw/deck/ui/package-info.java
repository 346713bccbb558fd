/** Conversation cards on screen: for professionals, and for a guest on a phone. */
@NullMarked
package nl.getrouw.deck.ui;

import org.jspecify.annotations.NullMarked;
