package nl.getrouw.audit.ui;

import com.vaadin.flow.component.Composite;
import nl.getrouw.audit.AuditState;
import nl.getrouw.kernel.ui.StateBadge;
import org.jspecify.annotations.Nullable;

/** The state of an audit: icon and word. */
public final class AuditBadge extends Composite<StateBadge> {

  private final AuditState state;
  private final @Nullable String text;

  /** With the state's own name. */
  public AuditBadge(AuditState state) {
    this.state = state;
    this.text = null;
  }

  /** With more precise words, such as "Vastgesteld op 4 december". */
  public AuditBadge(AuditState state, String text) {
    this.state = state;
    this.text = text;
  }

  @Override
  protected StateBadge initContent() {
    return new StateBadge(kind(state), text == null ? getTranslation(state.key()) : text);
  }

  private static StateBadge.Kind kind(AuditState state) {
    return switch (state) {
      case PLANNED -> StateBadge.Kind.PLANNED;
      case SCORING -> StateBadge.Kind.SCORING;
      case CONSENSUS -> StateBadge.Kind.CONSENSUS;
      case CONCEPT -> StateBadge.Kind.CONCEPT;
      case FINAL -> StateBadge.Kind.FINAL;
      case CANCELLED -> StateBadge.Kind.CANCELLED;
    };
  }
}
