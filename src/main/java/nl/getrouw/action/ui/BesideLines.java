package nl.getrouw.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.getrouw.action.ActionRow;
import nl.getrouw.action.ActionState;
import nl.getrouw.action.OriginKind;
import nl.getrouw.audit.ImprovementPoint;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.DomainLine;
import nl.getrouw.audit.Profile.ItemLine;
import nl.getrouw.audit.Remark;
import nl.getrouw.audit.ui.profile.ProfileContribution.Beside;
import nl.getrouw.kernel.ui.Icon;

/**
 * Beside an item, an ingredient or a point: the action that was made of it, or a way to make one.
 */
final class BesideLines implements Beside {

  private final Profile profile;
  private final List<ActionRow> made;
  private final boolean makes;

  /**
   * @param made the actions that came from this audit
   * @param makes whether the reader may make one
   */
  BesideLines(Profile profile, List<ActionRow> made, boolean makes) {
    this.profile = profile;
    this.made = made.stream().filter(action -> action.state() != ActionState.DROPPED).toList();
    this.makes = makes;
  }

  @Override
  public Optional<Component> item(ItemLine line) {
    String code = line.item().code();
    return link(
        action -> code.equals(action.origin().item()),
        ActionPaths.from(profile.audit(), ActionPaths.ITEM, code),
        "action.beside.item");
  }

  @Override
  public Optional<Component> domain(DomainLine line) {
    String code = line.domain().code();
    return link(
        action -> action.item() == null && code.equals(action.origin().domain()),
        ActionPaths.from(profile.audit(), ActionPaths.INGREDIENT, code),
        "action.beside.domain");
  }

  @Override
  public Optional<Component> point(ImprovementPoint point) {
    return link(
        action ->
            action.origin().kind() == OriginKind.POINT
                && action.origin().text().equals(point.text()),
        ActionPaths.from(profile.audit(), ActionPaths.POINT, Long.toString(point.id())),
        "action.beside.point");
  }

  @Override
  public Optional<Component> remark(Remark remark) {
    return link(
        action ->
            action.origin().kind() == OriginKind.REMARK
                && Objects.equals(action.origin().item(), remark.item()),
        ActionPaths.remark(profile.audit(), remark.item()),
        "action.beside.item");
  }

  private Optional<Component> link(Predicate<ActionRow> of, String path, String key) {
    Optional<ActionRow> there = made.stream().filter(of).findFirst();
    if (there.isPresent()) {
      return Optional.of(there(there.get()));
    }
    if (!makes) {
      return Optional.empty();
    }
    Span page = new Span();
    Anchor link = new Anchor(path, Icon.of("plus"), new Span(page.getTranslation(key)));
    link.addClassNames("gt-beside", "gt-small", "gt-no-print");
    return Optional.of(link);
  }

  /** The action that is there already. */
  static Component there(ActionRow action) {
    Span page = new Span();
    String state = page.getTranslation(action.state().key());
    Anchor link =
        new Anchor(
            ActionPaths.action(action.id()),
            Icon.of(ActionBadge.icon(action.state())),
            new Span(page.getTranslation("action.beside.there", action.goal(), state)));
    link.addClassNames("gt-beside", "gt-small");
    return link;
  }
}
