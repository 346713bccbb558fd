/** The preparation of an audit, and all of a person's tasks, on screen. */
@NullMarked
package nl.getrouw.preparation.ui;

import org.jspecify.annotations.NullMarked;
