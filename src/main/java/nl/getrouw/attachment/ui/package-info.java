@NullMarked
package nl.getrouw.attachment.ui;

import org.jspecify.annotations.NullMarked;
