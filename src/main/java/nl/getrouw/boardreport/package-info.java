/**
 * The report to the board (bestuursrapport): the eight outcomes of a place and year, with what a
 * manager says of each.
 */
@NullMarked
package nl.getrouw.boardreport;

import org.jspecify.annotations.NullMarked;
