/** Pages of the implementation outcomes (uitkomsten). */
@NullMarked
package nl.getrouw.outcome.ui;

import org.jspecify.annotations.NullMarked;
