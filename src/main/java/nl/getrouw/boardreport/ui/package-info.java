/** The page on which the report to the board is made. */
@NullMarked
package nl.getrouw.boardreport.ui;

import org.jspecify.annotations.NullMarked;
