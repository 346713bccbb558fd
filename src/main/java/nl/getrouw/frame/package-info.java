/** What features contribute to the frame around the pages: navigation and the page Vandaag. */
@NullMarked
package nl.getrouw.frame;

import org.jspecify.annotations.NullMarked;
