/** The room of the right of reply: remarks on a concept, and the answers. */
@NullMarked
package nl.getrouw.audit.ui.reply;

import org.jspecify.annotations.NullMarked;
