@NullMarked
package nl.getrouw.attachment;

import org.jspecify.annotations.NullMarked;
