/**
 * Live reflection boards of a team: phases, cards, votes and agreements, shared between open pages
 * through the database. What nobody may see never leaves this package.
 */
@NullMarked
package nl.getrouw.board;

import org.jspecify.annotations.NullMarked;
