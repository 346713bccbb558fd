package nl.getrouw.action;

import nl.getrouw.kernel.AuditId;
import org.jspecify.annotations.Nullable;

/**
 * Where an action comes from.
 *
 * @param audit the audit that showed it; null for an idea of another source
 * @param domain code of the domain it is about; found by itself where there is an item
 * @param item code of the item it is about
 * @param text what stood there when the action was made, at most {@value #TEXT_AT_MOST} characters;
 *     a longer one is cut
 */
public record Origin(
    OriginKind kind,
    @Nullable AuditId audit,
    @Nullable String domain,
    @Nullable String item,
    String text) {

  public static final int TEXT_AT_MOST = 1000;

  /**
   * @throws IllegalArgumentException for a domain or an item without the audit it belongs to
   */
  public Origin {
    text = text.strip();
    text = text.length() > TEXT_AT_MOST ? text.substring(0, TEXT_AT_MOST - 1) + "…" : text;
    if (audit == null && (domain != null || item != null)) {
      throw new IllegalArgumentException("an item belongs to an audit");
    }
  }

  /** The team's own idea. */
  public static Origin free() {
    return new Origin(OriginKind.FREE, null, null, null, "");
  }

  public static Origin item(AuditId audit, String item, String text) {
    return new Origin(OriginKind.ITEM, audit, null, item, text);
  }

  public static Origin ingredient(AuditId audit, String domain, String text) {
    return new Origin(OriginKind.INGREDIENT, audit, domain, null, text);
  }

  /**
   * @param item the item that the point came from, or null for the team's own words
   */
  public static Origin point(AuditId audit, @Nullable String item, String text) {
    return new Origin(OriginKind.POINT, audit, null, item, text);
  }

  /**
   * @param text the name of the reflection board and what was agreed there
   */
  public static Origin board(String text) {
    return new Origin(OriginKind.BOARD, null, null, null, text);
  }

  /**
   * @param text the precondition and the year of the check
   */
  public static Origin precondition(String text) {
    return new Origin(OriginKind.PRECONDITION, null, null, null, text);
  }

  /** The same, with the domain of its item. */
  Origin in(String domainOfItem) {
    return new Origin(kind, audit, domainOfItem, item, text);
  }
}
