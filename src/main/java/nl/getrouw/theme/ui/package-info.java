/** How a theme looks: a circle with its icon, beside its name. */
@NullMarked
package nl.getrouw.theme.ui;

import org.jspecify.annotations.NullMarked;
