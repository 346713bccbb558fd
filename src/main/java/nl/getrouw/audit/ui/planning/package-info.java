/** Planning an audit: who looks at which team, with which scale, when. */
@NullMarked
package nl.getrouw.audit.ui.planning;

import org.jspecify.annotations.NullMarked;
