package nl.getrouw.certificate;

import java.time.LocalDate;
import nl.getrouw.instrument.Band;
import org.jspecify.annotations.Nullable;

/**
 * Whether an audit's outcome can carry a certificate, and what it carries.
 *
 * @param certificate the one that stands, or the last that was revoked; null when there is none
 * @param band the level of the total; null without one
 * @param expiresOn last day of a certificate on this outcome; null where the level has no validity
 * @param mayIssue the reader may issue one now
 * @param mayRevoke the reader may revoke the one that stands
 */
public record Earned(
    @Nullable Certificate certificate,
    @Nullable Band band,
    @Nullable LocalDate expiresOn,
    boolean mayIssue,
    boolean mayRevoke) {}
