/** Certificates on the screen: their overview, and cards on the pages of audits and teams. */
@NullMarked
package nl.getrouw.certificate.ui;

import org.jspecify.annotations.NullMarked;
