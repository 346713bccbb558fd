/** Certificates that final audits carry: issued, valid for a while, revoked with a reason. */
@NullMarked
package nl.getrouw.certificate;

import org.jspecify.annotations.NullMarked;
