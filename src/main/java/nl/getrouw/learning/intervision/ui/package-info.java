/** The pages of intervision: groups, sessions before, during and after, and the step plans. */
@NullMarked
package nl.getrouw.learning.intervision.ui;

import org.jspecify.annotations.NullMarked;
