package nl.getrouw.instrument.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.getrouw.instrument.InstrumentVersion;
import nl.getrouw.instrument.InstrumentVersion.State;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.kernel.ui.StateBadge.Kind;

/** What a version is and where it came from, as badges. */
final class VersionBadges {

  private VersionBadges() {}

  static StateBadge state(Component on, InstrumentVersion version) {
    String word = on.getTranslation(version.state().key());
    return version.state() == State.DRAFT
        ? new StateBadge(Kind.ATTENTION, "pencil", word)
        : new StateBadge(Kind.POSITIVE, "lock", word);
  }

  static StateBadge source(Component on, boolean own) {
    return own
        ? new StateBadge(Kind.ACCENT, "house", on.getTranslation("instruments.source.own"))
        : new StateBadge(Kind.NEUTRAL, "library", on.getTranslation("instruments.source.getrouw"));
  }

  static List<Component> of(Component on, InstrumentVersion version) {
    return List.of(state(on, version), source(on, version.own()));
  }
}
