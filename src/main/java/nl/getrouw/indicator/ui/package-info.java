/** Pages of indicators that an organisation defines itself. */
@NullMarked
package nl.getrouw.indicator.ui;

import org.jspecify.annotations.NullMarked;
