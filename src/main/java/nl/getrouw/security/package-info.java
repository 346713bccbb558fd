/** Who is asking, what roles that person holds today, and signing in. */
@NullMarked
package nl.getrouw.security;

import org.jspecify.annotations.NullMarked;
