/**
 * Improvement actions (verbeteracties): what a team does about what an audit showed, from plan to
 * done, and what stood beside it at the next audit.
 */
@NullMarked
package nl.getrouw.action;

import org.jspecify.annotations.NullMarked;
