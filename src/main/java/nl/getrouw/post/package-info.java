/**
 * Letters by e-mail: written in the transaction of the deed they tell of, sent afterwards from an
 * outbox in the database, and reminders that are sent once.
 */
@NullMarked
package nl.getrouw.post;

import org.jspecify.annotations.NullMarked;
