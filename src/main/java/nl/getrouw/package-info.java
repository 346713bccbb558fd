/** Getrouw: one package per feature, dependencies in one direction. */
@NullMarked
package nl.getrouw;

import org.jspecify.annotations.NullMarked;
