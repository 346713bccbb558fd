@NullMarked
package nl.getrouw.audit.evidence;

import org.jspecify.annotations.NullMarked;
