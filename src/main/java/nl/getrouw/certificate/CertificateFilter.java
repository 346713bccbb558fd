package nl.getrouw.certificate;

import nl.getrouw.certificate.Certificate.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which certificates a list shows.
 *
 * @param text part of a team's name, or of a number; empty for all
 * @param status null for all
 */
public record CertificateFilter(String text, @Nullable Status status) {

  public static final CertificateFilter ALL = new CertificateFilter("", null);
}
