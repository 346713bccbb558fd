/**
 * Files that people add to something: images and PDF, checked by content, handed out for
 * downloading only. Whose they are and who may read them is decided by the feature that keeps them.
 */
@NullMarked
package nl.getrouw.attachment;

import org.jspecify.annotations.NullMarked;
