/** What waits in the outbox, for administrators. */
@NullMarked
package nl.getrouw.post.ui;

import org.jspecify.annotations.NullMarked;
