package nl.getrouw.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.Actions;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.audit.ui.FollowUp;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.organisation.Directory;
import nl.getrouw.security.Actor;
import org.jspecify.annotations.Nullable;

/** From an item, a note about evidence or a remark straight to a new action. */
@org.springframework.stereotype.Component
class AuditFollowUp implements FollowUp {

  private final Actions actions;
  private final Audits audits;
  private final Directory directory;

  AuditFollowUp(Actions actions, Audits audits, Directory directory) {
    this.actions = actions;
    this.audits = audits;
    this.directory = directory;
  }

  @Override
  public Ways from(Actor actor, AuditId id) {
    AuditPage audit = audits.page(actor, id);
    boolean makes = actions.mayCreate(actor, directory.team(audit.team()));
    boolean proposes = !makes && actions.mayPropose(actor, audit);
    String key = makes ? "action.beside.item" : proposes ? "action.beside.propose" : null;
    List<ActionRow> open =
        audit.state() == AuditState.SCORING ? actions.openOf(actor, audit.team()) : List.of();
    return new Links(id, key, open);
  }

  /**
   * @param key of what a link says; null for who makes no actions
   * @param open what the team works on
   */
  private record Links(AuditId audit, @Nullable String key, List<ActionRow> open) implements Ways {

    @Override
    public List<Component> item(String item) {
      List<Component> links = new ArrayList<>();
      open.stream()
          .filter(action -> item.equals(action.origin().item()))
          .forEach(action -> links.add(BesideLines.there(action)));
      link(ActionPaths.from(audit, ActionPaths.ITEM, item), key).ifPresent(links::add);
      return links;
    }

    @Override
    public Optional<Component> evidence(String item, Source source, PersonId auditor) {
      Optional<Anchor> link =
          link(ActionPaths.evidence(audit, item, source, auditor), "action.beside.short");
      link.ifPresent(
          small ->
              small.setAriaLabel(
                  small.getTranslation(
                      "action.beside.evidence", small.getTranslation(source.key()))));
      return link.map(Component.class::cast);
    }

    @Override
    public Optional<Component> remark(@Nullable String item) {
      return link(ActionPaths.remark(audit, item), key).map(Component.class::cast);
    }

    private Optional<Anchor> link(String path, @Nullable String words) {
      if (key == null || words == null) {
        return Optional.empty();
      }
      Anchor link = new Anchor(path, Icon.of("plus"), new Span(new Span().getTranslation(words)));
      link.addClassNames("gt-beside", "gt-small", "gt-no-print");
      return Optional.of(link);
    }
  }
}
