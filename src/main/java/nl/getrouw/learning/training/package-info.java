/**
 * Training: the catalogue, editions with who was there, certificates, who still needs what, and the
 * learning line of a team.
 */
@NullMarked
package nl.getrouw.learning.training;

import org.jspecify.annotations.NullMarked;
