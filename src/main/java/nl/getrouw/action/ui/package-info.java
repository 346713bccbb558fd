@NullMarked
package nl.getrouw.action.ui;

import org.jspecify.annotations.NullMarked;
