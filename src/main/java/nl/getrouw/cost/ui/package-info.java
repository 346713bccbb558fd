/** Pages about implementation costs. */
@NullMarked
package nl.getrouw.cost.ui;

import org.jspecify.annotations.NullMarked;
