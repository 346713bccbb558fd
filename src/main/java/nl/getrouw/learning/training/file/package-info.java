/**
 * Tables that come in as CSV or XLSX, taken apart into cells. What the cells mean is not looked at
 * here; a file that is too large, broken or set up to do harm is refused before it can.
 */
@NullMarked
package nl.getrouw.learning.training.file;

import org.jspecify.annotations.NullMarked;
