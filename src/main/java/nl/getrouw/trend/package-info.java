/**
 * Telling a change in a series from its ordinary ups and downs: run charts and statistical process
 * control. Pure; numbers are {@code double}, since limits are estimates and nothing is banded on
 * them.
 */
@NullMarked
package nl.getrouw.trend;

import org.jspecify.annotations.NullMarked;
