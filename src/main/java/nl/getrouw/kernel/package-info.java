/**
 * Typed ids, moments, refusals and small value types that every feature shares; no Vaadin, no jOOQ.
 */
@NullMarked
package nl.getrouw.kernel;

import org.jspecify.annotations.NullMarked;
