/** How a series looks: its chart with limits and signals, and the marks that say what it means. */
@NullMarked
package nl.getrouw.trend.ui;

import org.jspecify.annotations.NullMarked;
