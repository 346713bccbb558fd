/**
 * Fidelity audits: planned, scored blind, agreed in consensus, frozen. A result is made once, from
 * the agreed ratings, and never changes afterwards.
 */
@NullMarked
package nl.getrouw.audit;

import org.jspecify.annotations.NullMarked;
