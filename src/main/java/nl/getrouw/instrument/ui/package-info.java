/** The pages on which administrators look after instruments. */
@NullMarked
package nl.getrouw.instrument.ui;

import org.jspecify.annotations.NullMarked;
