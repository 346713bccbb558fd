package nl.getrouw.audit.ui.overview;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import nl.getrouw.audit.Profile;
import nl.getrouw.audit.Profile.Earlier;
import nl.getrouw.audit.profile.ProfileChart;
import nl.getrouw.audit.profile.ProfileChart.Row;
import nl.getrouw.audit.profile.ProfileWords;
import nl.getrouw.audit.ui.AuditPaths;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.IngredientTile;
import nl.getrouw.kernel.ui.SectionHead;

/** A team's newest profile at a glance: a bar for each domain, under the finding. */
final class SmallProfile extends Composite<Section> {

  private final ProfileWords words;

  SmallProfile(Profile profile, ProfileWords words) {
    this.words = words;
    UnorderedList bars = new UnorderedList();
    bars.addClassName("gt-minis");
    bars.getElement().setAttribute("role", "list");
    ProfileChart.of(profile).rows().forEach(row -> bars.add(bar(row)));
    Anchor more =
        new Anchor(AuditPaths.profile(profile.audit()), getTranslation("planning.toProfile"));
    getContent()
        .add(new SectionHead(words.headline(), more), new Card().with(bars).foot(caption(profile)));
  }

  private ListItem bar(Row row) {
    Span score = new Span(words.score(row.line().score()));
    score.addClassNames("gt-number", "gt-strong");
    ListItem line =
        new ListItem(
            new IngredientTile(Looks.of(row.line().domain())).small(),
            new Span(words.in(row.line().domain().name())),
            new Html("<div>" + svg(row) + "</div>"),
            score);
    line.addClassName("gt-mini");
    return line;
  }

  private static String svg(Row row) {
    StringBuilder svg =
        new StringBuilder("<svg class=\"gt-minibar\" aria-hidden=\"true\">")
            .append(
                "<rect class=\"gt-minibar__rail\" y=\"3\" width=\"100%\" height=\"8\" rx=\"4\"/>");
    if (row.now() != null) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<rect class=\"gt-minibar__now\" y=\"3\" width=\"%.1f%%\" height=\"8\" rx=\"4\"/>",
              row.now()));
    }
    if (row.earlier() != null) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<rect class=\"gt-minibar__was\" x=\"%.1f%%\" width=\"2\" height=\"14\"/>",
              row.earlier()));
    }
    return svg.append("</svg>").toString();
  }

  private String caption(Profile profile) {
    String audit = getTranslation("planning.small.audit", words.moment(), words.finalisedOn());
    Earlier earlier = profile.earlier();
    return earlier == null
        ? audit
        : audit + " " + getTranslation("planning.small.earlier", words.earlierMoment(earlier));
  }
}
