@NullMarked
package nl.getrouw.shell;

import org.jspecify.annotations.NullMarked;
