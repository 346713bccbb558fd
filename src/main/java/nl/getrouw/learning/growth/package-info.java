/**
 * Growing: private self-assessments and self-scans, personal goals (POP) that can be shared one by
 * one, and the goals of a team (TOP).
 */
@NullMarked
package nl.getrouw.learning.growth;

import org.jspecify.annotations.NullMarked;
