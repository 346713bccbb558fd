/**
 * Implementation costs (implementatiekosten): hours that were logged times rates for a period, with
 * licences and other costs, per team and month.
 */
@NullMarked
package nl.getrouw.cost;

import org.jspecify.annotations.NullMarked;
