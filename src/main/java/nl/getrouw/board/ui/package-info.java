/** Pages of reflection boards: for the team, and for guests on a phone. */
@NullMarked
package nl.getrouw.board.ui;

import org.jspecify.annotations.NullMarked;
