/**
 * The real MariaDB that comes along with a local start and with the tests; not in the production
 * image.
 */
@NullMarked
package nl.getrouw.embedded;

import org.jspecify.annotations.NullMarked;
