/**
 * A demo organisation that looks alive: three locations, twelve teams, people in every role, audits
 * over three moments and one in each state. Only with the profile {@code demo}; always the same.
 */
@NullMarked
package nl.getrouw.demo;

import org.jspecify.annotations.NullMarked;
