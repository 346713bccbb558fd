/** What audits bring to other pages: today, the team, the organisation. */
@NullMarked
package nl.getrouw.audit.ui.overview;

import org.jspecify.annotations.NullMarked;
