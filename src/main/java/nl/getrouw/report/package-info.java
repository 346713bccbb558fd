/** Reports that leave the application on paper or as a file. */
@NullMarked
package nl.getrouw.report;

import org.jspecify.annotations.NullMarked;
