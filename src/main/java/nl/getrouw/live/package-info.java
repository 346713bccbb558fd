/** News between open pages, across application nodes, through the database. */
@NullMarked
package nl.getrouw.live;

import org.jspecify.annotations.NullMarked;
