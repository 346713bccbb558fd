/** Pages of personal and team development. */
@NullMarked
package nl.getrouw.learning.growth.ui;

import org.jspecify.annotations.NullMarked;
