/**
 * How people and teams learn: training, intervision, coaching and growth. Its rooms know one
 * another in one direction only: training, then intervision, then growth, then coaching.
 */
@NullMarked
package nl.getrouw.learning;

import org.jspecify.annotations.NullMarked;
