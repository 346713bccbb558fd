/** The page on which administrators make and end keys. */
@NullMarked
package nl.getrouw.api.ui;

import org.jspecify.annotations.NullMarked;
