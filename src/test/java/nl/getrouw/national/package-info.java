/**
 * The whole country in one database: a generator of sixty organisations over ten years, and what it
 * takes to read and write among so much. See {@code ./getrouw national}.
 */
@NullMarked
package nl.getrouw.national;

import org.jspecify.annotations.NullMarked;
