package nl.getrouw.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.action.Actions;
import nl.getrouw.action.Draft;
import nl.getrouw.action.Draft.Field;
import nl.getrouw.action.Draft.Words;
import nl.getrouw.action.Origin;
import nl.getrouw.action.OriginKind;
import nl.getrouw.action.ui.OriginFields.Source;
import nl.getrouw.audit.AuditPage;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.Audits;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.ui.AuditPaths;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.kernel.ActionId;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.kernel.Refusal;
import nl.getrouw.kernel.ui.BsnWarning;
import nl.getrouw.kernel.ui.Crumb;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.organisation.Problem;
import nl.getrouw.organisation.TeamRef;
import nl.getrouw.organisation.Teams;
import nl.getrouw.security.Actor;
import nl.getrouw.security.CurrentUser;
import nl.getrouw.security.Role;
import org.jspecify.annotations.Nullable;

/** Makes an action: for a team, or from an audit, one of its items or a point that was chosen. */
@Route(ActionPaths.NEW)
@PermitAll
class NewActionView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  private final Actions actions;
  private final Audits audits;
  private final Results results;
  private final Quotes quotes;
  private final InstrumentLibrary instruments;
  private final Teams teams;
  private final CurrentUser currentUser;
  private final ComboBox<TeamRef> team = new ComboBox<>(getTranslation("action.team"));
  private final OriginFields origin = new OriginFields();
  private final ActionFields fields = new ActionFields();
  private final TextArea steps = new TextArea(getTranslation("action.steps"));
  private boolean proposal;
  private boolean scored;

  NewActionView(
      Actions actions,
      Audits audits,
      Results results,
      Quotes quotes,
      InstrumentLibrary instruments,
      Teams teams,
      CurrentUser currentUser) {
    this.actions = actions;
    this.audits = audits;
    this.results = results;
    this.quotes = quotes;
    this.instruments = instruments;
    this.teams = teams;
    this.currentUser = currentUser;
    team.addClassName("gt-wide");
    team.setItemLabelGenerator(TeamRef::name);
    steps.setMinRows(3);
    steps.setHelperText(getTranslation("action.steps.help"));
    BsnWarning.on(steps);
    fields.at(Field.TEAM, team);
    fields.at(Field.STEPS, steps);
    getContent().addClassNames("gt-page", "gt-page--form");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters asked = event.getLocation().getQueryParameters();
    Optional<AuditId> audit = Quotes.number(asked, ActionPaths.AUDIT).map(AuditId::new);
    if (audit.isPresent()) {
      from(audits.page(currentUser.actor(), audit.get()), asked);
    } else {
      free(Quotes.number(asked, ActionPaths.TEAM));
    }
    getContent().removeAll();
    getContent()
        .add(
            new PageHeader(getTranslation("action.new"))
                .crumbs(new Crumb(getTranslation("action.title"), ActionPaths.LIST))
                .headline(getTranslation(proposal ? "action.new.propose" : "action.new.headline"))
                .lead(getTranslation(proposal ? "action.new.proposeLead" : "action.new.lead")),
            form());
  }

  /** A team's own choice of what to work on, with the newest audit to choose from. */
  private void free(Optional<Long> wanted) {
    List<TeamRef> mine = actions.teams(currentUser.actor());
    if (mine.isEmpty()) {
      throw new NotFound();
    }
    team.setItems(mine);
    team.setVisible(mine.size() > 1);
    team.addValueChangeListener(change -> chosen(change.getValue()));
    mine.stream()
        .filter(one -> wanted.filter(number -> one.id().value() == number).isPresent())
        .findFirst()
        .or(() -> mine.size() == 1 ? Optional.of(mine.getFirst()) : Optional.empty())
        .ifPresent(team::setValue);
  }

  private void chosen(@Nullable TeamRef of) {
    Actor actor = currentUser.actor();
    if (of == null) {
      origin.offer(null);
      fields.owners(List.of());
      return;
    }
    fields.owners(actions.owners(actor, of.id()));
    origin.offer(
        results
            .latest(actor, of.id())
            .map(profile -> new Source(profile.audit(), profile.instrument()))
            .orElse(null));
  }

  /** From an audit: its team makes it, or its lead auditor proposes it to the team. */
  private void from(AuditPage page, QueryParameters asked) {
    Actor actor = currentUser.actor();
    Optional<TeamRef> mine =
        actions.teams(actor).stream().filter(one -> one.id().equals(page.team())).findFirst();
    proposal = mine.isEmpty();
    if (proposal && !actions.mayPropose(actor, page)) {
      throw new NotFound();
    }
    TeamRef of = mine.orElseGet(() -> teams.reached(actor, page.team(), Role.values()));
    team.setItems(of);
    team.setValue(of);
    team.setVisible(false);
    if (proposal) {
      fields.withoutOwnerAndDate();
    } else {
      fields.owners(actions.owners(actor, of.id()));
    }
    origin.offer(new Source(page.id(), instruments.get(page.instrument())));
    origin.choose(
        asked.getSingleParameter(ActionPaths.INGREDIENT).orElse(null),
        asked.getSingleParameter(ActionPaths.ITEM).orElse(null));
    quotes.of(actor, page.id(), asked).ifPresent(this::take);
    scored = page.state() == AuditState.SCORING;
  }

  private void take(Origin given) {
    origin.take(given);
    if (given.kind() != OriginKind.POINT) {
      return;
    }
    String goal = given.text();
    fields.fill(
        new Words(
            goal.length() > Words.GOAL_AT_MOST ? goal.substring(0, Words.GOAL_AT_MOST) : goal,
            "",
            currentUser.actor().id(),
            null));
  }

  private Div form() {
    Button make =
        new Button(getTranslation(proposal ? "action.propose" : "action.make"), click -> store());
    make.addThemeVariants(ButtonVariant.PRIMARY);
    Button cancel =
        new Button(
            getTranslation("action.cancel"),
            click -> UI.getCurrent().getPage().getHistory().back());
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    Div acts = new Div(make, cancel);
    acts.addClassName("gt-form__actions");
    Div form =
        new Div(
            section("action.new.what", team, origin, fields),
            section("action.new.how", steps),
            acts);
    form.addClassName("gt-form");
    return form;
  }

  private Section section(String key, Component... parts) {
    Section section = new Section(new H2(getTranslation(key)));
    section.addClassNames("gt-card", "gt-form__section");
    section.add(parts);
    return section;
  }

  private void store() {
    TeamRef of = team.getValue();
    if (of == null) {
      fields.show(List.of(new Problem<>(Field.TEAM, new Refusal("action.refused.noTeam"))));
      return;
    }
    Actor actor = currentUser.actor();
    Draft draft =
        new Draft(of.id(), origin.origin(), fields.words(), steps.getValue().lines().toList());
    List<Problem<Field>> problems = actions.problems(actor, draft);
    fields.show(problems);
    if (problems.isEmpty()) {
      ActionId made = actions.create(actor, draft);
      AuditId audit = draft.origin().audit();
      UI.getCurrent()
          .navigate(
              proposal
                  ? back(Objects.requireNonNull(audit), draft.origin().item())
                  : ActionPaths.action(made));
      String word =
          proposal ? scored ? "action.proposedBlind" : "action.proposedNow" : "action.made";
      Toast.show(getTranslation(word));
    }
  }

  /** Who proposes while scoring goes on with the item. */
  private String back(AuditId audit, @Nullable String item) {
    return scored && item != null
        ? AuditPaths.scoring(audit) + "/" + item
        : AuditPaths.audit(audit);
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("action.new"));
  }
}
