package nl.getrouw.api.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.getrouw.api.ApiToken;
import nl.getrouw.kernel.Moments;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.Formats;
import nl.getrouw.kernel.ui.StateBadge;
import nl.getrouw.kernel.ui.StateBadge.Kind;

/** Keys with what they open, until when, and when they were last used. */
final class TokenList extends Composite<Div> {

  private final transient Instant now;
  private final transient Consumer<ApiToken> revoke;
  private final Formats formats = Formats.current();

  TokenList(List<ApiToken> tokens, Instant now, Consumer<ApiToken> revoke) {
    this.now = now;
    this.revoke = revoke;
    UnorderedList rows = new UnorderedList();
    rows.addClassName("gt-divide");
    rows.getElement().setAttribute("role", "list");
    tokens.forEach(token -> rows.add(new ListItem(line(token))));
    getContent().add(new Card(getTranslation("api.list")).with(rows));
  }

  private Div line(ApiToken token) {
    Span name = new Span(token.name());
    name.addClassName("gt-strong");
    Div head = new Div(name, badge(token));
    head.addClassNames("gt-row", "gt-row--s", "gt-row--wrap");
    Div text = new Div(head);
    text.addClassNames("gt-stack", "gt-stack--xs", "gt-grow");
    text.add(
        caption(getTranslation("api.row.scope", token.siteName(), token.start())),
        caption(getTranslation("api.row.reads", reads(token))),
        caption(getTranslation("api.row.made", token.madeBy(), date(token.made()))),
        caption(until(token) + " · " + used(token)));
    Div line = new Div(text);
    line.addClassNames("gt-row", "gt-row--wrap", "gt-line");
    if (token.state(now) == ApiToken.State.WORKS) {
      Button end = new Button(getTranslation("api.revoke"), click -> confirm(token));
      end.addThemeVariants(ButtonVariant.TERTIARY);
      end.setAriaLabel(getTranslation("api.revokeOf", token.name()));
      line.add(end);
    }
    return line;
  }

  private StateBadge badge(ApiToken token) {
    ApiToken.State state = token.state(now);
    Kind kind =
        switch (state) {
          case WORKS -> Kind.POSITIVE;
          case EXPIRED -> Kind.ATTENTION;
          case REVOKED -> Kind.CANCELLED;
        };
    return new StateBadge(kind, getTranslation(state.key()));
  }

  private static Span caption(String text) {
    Span caption = new Span(text);
    caption.addClassName("gt-caption");
    return caption;
  }

  private String reads(ApiToken token) {
    return new TreeSet<>(token.resources())
        .stream().map(one -> getTranslation(one.key())).collect(Collectors.joining("; "));
  }

  private String until(ApiToken token) {
    Instant revoked = token.revoked();
    if (revoked != null) {
      return getTranslation("api.row.revoked", date(revoked));
    }
    String last = date(token.expires().minusSeconds(1));
    return getTranslation(
        token.state(now) == ApiToken.State.WORKS ? "api.row.until" : "api.row.expired", last);
  }

  private String used(ApiToken token) {
    Instant used = token.used();
    return used == null
        ? getTranslation("api.row.neverUsed")
        : getTranslation("api.row.used", formats.moment(used));
  }

  private String date(Instant moment) {
    return formats.date(LocalDate.ofInstant(moment, Moments.ZONE));
  }

  private void confirm(ApiToken token) {
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(getTranslation("api.revoke.question", token.name()));
    dialog.setText(getTranslation("api.revoke.text"));
    dialog.setConfirmText(getTranslation("api.revoke"));
    dialog.setCancelable(true);
    dialog.setCancelText(getTranslation("api.cancel"));
    dialog.addConfirmListener(confirmed -> revoke.accept(token));
    dialog.open();
  }
}
