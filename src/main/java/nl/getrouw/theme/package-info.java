/** The six themes of CHIME-S, shared by boards, conversation cards and learning. */
@NullMarked
package nl.getrouw.theme;

import org.jspecify.annotations.NullMarked;
