/** Scoring blind: an item a page, every answer saved as it is given, checked and submitted. */
@NullMarked
package nl.getrouw.audit.ui.scoring;

import org.jspecify.annotations.NullMarked;
