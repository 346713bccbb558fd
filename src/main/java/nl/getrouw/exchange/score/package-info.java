/**
 * The command {@code getrouw score}: an instrument and a file with scores in, a result as JSON out,
 * without database or server. Described in {@code docs/score-command.md}.
 */
@NullMarked
package nl.getrouw.exchange.score;

import org.jspecify.annotations.NullMarked;
