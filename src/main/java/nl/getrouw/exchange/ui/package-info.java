/** The pages for what comes in and goes out. */
@NullMarked
package nl.getrouw.exchange.ui;

import org.jspecify.annotations.NullMarked;
