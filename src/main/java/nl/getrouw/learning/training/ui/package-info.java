/** The pages about training. */
@NullMarked
package nl.getrouw.learning.training.ui;

import org.jspecify.annotations.NullMarked;
