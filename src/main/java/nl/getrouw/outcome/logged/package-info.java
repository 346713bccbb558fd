/** What was logged elsewhere, counted by team and month: one query for a handful of indicators. */
@NullMarked
package nl.getrouw.outcome.logged;

import org.jspecify.annotations.NullMarked;
