/** The pages of a guest round: for guests on a phone, and for who leads the audit. */
@NullMarked
package nl.getrouw.guest.ui;

import org.jspecify.annotations.NullMarked;
