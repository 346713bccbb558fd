/** Pages of coaching. */
@NullMarked
package nl.getrouw.learning.coaching.ui;

import org.jspecify.annotations.NullMarked;
