package nl.getrouw.learning.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.learning.training.Edition;
import nl.getrouw.learning.training.Meeting;
import nl.getrouw.learning.training.Training;
import nl.getrouw.learning.training.TrainingCertificate;
import nl.getrouw.learning.training.TrainingKind;
import org.jspecify.annotations.Nullable;

/** How training is put on the page. */
final class TrainingWords {

  private static final DateTimeFormatter DUTCH_TIME = DateTimeFormatter.ofPattern("HH.mm");
  private static final DateTimeFormatter ENGLISH_TIME = DateTimeFormatter.ofPattern("HH:mm");

  private TrainingWords() {}

  static String text(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }

  static String in(Bilingual text) {
    return text.in(Formats.current().locale());
  }

  static String name(Edition edition) {
    return in(edition.training().name()) + ", " + edition.label();
  }

  /** "30 uur", "1,5 uur". */
  static String hours(BigDecimal hours) {
    return text("training.hours", number(hours));
  }

  static String number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return Formats.current().number(plain, Math.max(0, plain.scale()));
  }

  static String time(LocalTime time) {
    boolean english = Formats.current().locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    return (english ? ENGLISH_TIME : DUTCH_TIME).format(time);
  }

  static String times(Meeting meeting) {
    return text("training.times", time(meeting.from()), time(meeting.to()));
  }

  static String validity(Training training) {
    Integer months = training.validMonths();
    return months == null ? text("training.valid.ever") : text("training.valid.months", months);
  }

  static String icon(TrainingKind kind) {
    return switch (kind) {
      case BASIC -> "graduation-cap";
      case BASIC_YOUTH -> "sprout";
      case COACH -> "message-circle-heart";
      case TRAINER -> "speech";
      case DEEPENING -> "layers";
      case LEARNING_LINE -> "route";
    };
  }

  static StateBadge phase(Edition edition, LocalDate today) {
    Edition.Phase phase = edition.phase(today);
    String words = text(phase.key());
    return switch (phase) {
      case COMING -> new StateBadge(StateBadge.Kind.PLANNED, words);
      case RUNNING -> new StateBadge(StateBadge.Kind.INFO, "play", words);
      case PAST -> new StateBadge(StateBadge.Kind.NEUTRAL, "check", words);
      case CANCELLED -> new StateBadge(StateBadge.Kind.CANCELLED, words);
    };
  }

  /** "12 van 14 plaatsen". */
  static String places(Edition edition) {
    return edition.free() == 0
        ? text("training.places.full", edition.capacity(), edition.waiting())
        : text("training.places", edition.placed(), edition.capacity());
  }

  /** "Geldig tot en met 12 mei 2027", with an icon. */
  static StateBadge badge(TrainingCertificate certificate, LocalDate today) {
    LocalDate expiry = certificate.expiresOn();
    String until = date(expiry);
    return switch (certificate.status(today)) {
      case VALID ->
          new StateBadge(
              StateBadge.Kind.POSITIVE,
              "award",
              expiry == null ? text("training.valid.ever") : text("training.badge.VALID", until));
      case EXPIRING ->
          new StateBadge(
              StateBadge.Kind.ATTENTION, "clock", text("training.badge.EXPIRING", until));
      case EXPIRED ->
          new StateBadge(StateBadge.Kind.NEUTRAL, "history", text("training.badge.EXPIRED", until));
      case REVOKED -> new StateBadge(StateBadge.Kind.CANCELLED, text("training.badge.REVOKED"));
    };
  }

  static String date(@Nullable LocalDate date) {
    return date == null ? "" : Formats.current().date(date);
  }

  static Anchor pdf(TrainingCertificate certificate) {
    Anchor link = new Anchor(TrainingPaths.pdf(certificate.id()), text("training.pdf"));
    link.setRouterIgnore(true);
    link.setAriaLabel(text("training.pdf.of", certificate.number()));
    link.addClassName("gt-no-print");
    return link;
  }
}
