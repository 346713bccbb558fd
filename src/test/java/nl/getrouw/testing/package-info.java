/** What tests share: a real database, organisations of their own, pages without a browser. */
@NullMarked
package nl.getrouw.testing;

import org.jspecify.annotations.NullMarked;
