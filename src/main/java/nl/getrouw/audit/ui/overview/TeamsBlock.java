package nl.getrouw.audit.ui.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import nl.getrouw.audit.AuditState;
import nl.getrouw.audit.TeamsOverview;
import nl.getrouw.audit.TeamsOverview.QuietTeam;
import nl.getrouw.audit.ui.AuditPaths;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.KeyFigure;
import nl.getrouw.kernel.ui.KeyFigures;
import nl.getrouw.kernel.ui.SectionHead;
import nl.getrouw.kernel.ui.TwoLines;
import org.jspecify.annotations.Nullable;

/** For who oversees teams: how many audits are where, and which teams were not audited lately. */
final class TeamsBlock extends Composite<Div> {

  TeamsBlock(TeamsOverview overview, boolean mayPlan) {
    Anchor all = new Anchor(AuditPaths.LIST, getTranslation("planning.teams.all"));
    getContent().addClassName("gt-stack");
    Section counts =
        new Section(
            new SectionHead(getTranslation("planning.teams", overview.running()), all),
            new KeyFigures(
                    figure(overview, AuditState.PLANNED),
                    figure(overview, AuditState.SCORING),
                    figure(overview, AuditState.CONSENSUS),
                    figure(overview, AuditState.CONCEPT),
                    figure(overview, AuditState.FINAL))
                .equal());
    getContent().add(counts, quiet(overview, mayPlan));
  }

  private KeyFigure figure(TeamsOverview overview, AuditState state) {
    return new KeyFigure(getTranslation(state.key()), Integer.toString(overview.in(state)))
        .note(getTranslation("planning.teams." + state.name()));
  }

  private Component quiet(TeamsOverview overview, boolean mayPlan) {
    int count = overview.quiet().size();
    Card card = new Card(getTranslation("planning.quiet", count));
    if (count == 0) {
      return card.intro(getTranslation("planning.quiet.none"));
    }
    UnorderedList teams = new UnorderedList();
    teams.addClassName("gt-divide");
    teams.getElement().setAttribute("role", "list");
    overview.quiet().forEach(team -> teams.add(line(team, mayPlan)));
    return card.with(teams);
  }

  private ListItem line(QuietTeam team, boolean mayPlan) {
    Span last = new Span(last(team.last()));
    last.addClassNames("gt-muted", "gt-small", "gt-end");
    ListItem line =
        new ListItem(
            new TwoLines(new Anchor(AuditPaths.team(team.id()), team.name()), team.location()),
            last);
    if (mayPlan) {
      Anchor plan = new Anchor(AuditPaths.planFor(team.id()), getTranslation("planning.plan"));
      plan.addClassName("gt-small");
      line.add(plan);
    }
    line.addClassName("gt-line");
    return line;
  }

  private String last(@Nullable LocalDate day) {
    return day == null
        ? getTranslation("planning.quiet.never")
        : getTranslation("planning.quiet.last", Formats.current().month(day));
  }
}
