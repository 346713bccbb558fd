package nl.getrouw.audit.ui.scoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.getrouw.audit.evidence.Evidence;
import nl.getrouw.audit.evidence.Sighting;
import nl.getrouw.audit.evidence.SightingConflict;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.audit.ui.FollowUp.Ways;
import nl.getrouw.audit.ui.scoring.Desk.Kept;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.ui.SavedState;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;

/** The sources of an item, each with what the auditor saw there, and the files beside them. */
final class ItemEvidence extends Composite<Div> {

  private final List<SourceEntry> entries = new ArrayList<>();
  private final List<Component> next;

  /**
   * @param open whether it can still be changed
   * @param ways on from the item and from what was seen
   */
  ItemEvidence(
      Evidence evidence,
      CurrentUser currentUser,
      AuditId audit,
      String item,
      SourceHints hints,
      SavedState state,
      boolean open,
      Ways ways,
      ItemFiles files) {
    Actor actor = currentUser.actor();
    Map<Source, Sighting> seen = evidence.own(actor, audit, item);
    next = ways.item(item);
    UnorderedList list = new UnorderedList();
    list.addClassNames("gt-sources", "gt-divide");
    list.getElement().setAttribute("role", "list");
    for (Source source : Source.values()) {
      Desk.Store<Sighting> store = wanted -> keep(evidence, currentUser.actor(), audit, wanted);
      SourceEntry entry =
          new SourceEntry(
              seen.getOrDefault(source, Sighting.none(item, source)),
              hints.at(source),
              open,
              store,
              state,
              () -> ways.evidence(item, source, actor.id()));
      entries.add(entry);
      list.add(entry);
    }
    getContent().addClassName("gt-seen");
    getContent().add(list, files);
  }

  private static Kept<Sighting> keep(
      Evidence evidence, Actor actor, AuditId audit, Sighting wanted) {
    try {
      return new Kept.Stored<>(
          evidence.save(
              actor,
              audit,
              wanted.item(),
              wanted.source(),
              wanted.note(),
              wanted.tally(),
              wanted.version()));
    } catch (SightingConflict conflict) {
      return new Kept.Elsewhere<>(conflict.theirs());
    }
  }

  /** What is under way about the item, and where to go from it. */
  List<Component> next() {
    return next;
  }

  /** Tries once more what is not stored yet; true when everything is. */
  boolean isStored() {
    boolean stored = true;
    for (SourceEntry entry : entries) {
      stored &= entry.isStored();
    }
    return stored;
  }
}
