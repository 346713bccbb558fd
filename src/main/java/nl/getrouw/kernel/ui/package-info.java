/** Composites that every page shares: texts, headers, states, notices, charts. */
@NullMarked
package nl.getrouw.kernel.ui;

import org.jspecify.annotations.NullMarked;
