/** Main layout, menu, sign-in page and the pages for when something is not there or goes wrong. */
@NullMarked
package nl.getrouw.shell;

import org.jspecify.annotations.NullMarked;
