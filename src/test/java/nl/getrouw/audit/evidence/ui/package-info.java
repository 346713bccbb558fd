@NullMarked
package nl.getrouw.audit.evidence.ui;

import org.jspecify.annotations.NullMarked;
