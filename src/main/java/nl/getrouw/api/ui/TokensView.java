package nl.getrouw.api.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.getrouw.api.ApiToken;
import nl.getrouw.api.ApiTokens;
import nl.getrouw.kernel.ui.Card;
import nl.getrouw.kernel.ui.EmptyState;
import nl.getrouw.kernel.ui.Icon;
import nl.getrouw.kernel.ui.PageHeader;
import nl.getrouw.kernel.ui.PageTitles;
import nl.getrouw.kernel.ui.Toast;
import nl.getrouw.organisation.ui.AdministrationTabs;
import nl.getrouw.security.CurrentUser;

/** The keys with which other programmes read, for administrators. */
@Route(TokensView.PATH)
@PermitAll
class TokensView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

  static final String PATH = "beheer/koppelingen";

  private static final String CONTRACT = "api/v1/openapi.json";

  private final ApiTokens tokens;
  private final CurrentUser currentUser;
  private final Clock clock;
  private final Button add =
      new Button(getTranslation("api.new"), Icon.of("plus"), click -> fillIn());
  private final Div form = new Div();
  private final Div list = new Div();

  TokensView(ApiTokens tokens, CurrentUser currentUser, Clock clock) {
    this.tokens = tokens;
    this.currentUser = currentUser;
    this.clock = clock;
    add.addThemeVariants(ButtonVariant.PRIMARY);
    Div content = new Div(form, list);
    content.addClassName("gt-stack");
    Aside aside = new Aside(contract());
    aside.addClassName("gt-stack");
    Div columns = new Div(content, aside);
    columns.addClassName("gt-columns");
    getContent().addClassName("gt-page");
    getContent()
        .add(
            new PageHeader(getTranslation("api.title"))
                .eyebrow(getTranslation("organisation.nav.administration"))
                .lead(getTranslation("api.lead"))
                .actions(add),
            new AdministrationTabs(TokensView.class),
            columns);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    form.removeAll();
    form.setVisible(false);
    add.setVisible(true);
    show();
  }

  private Card contract() {
    Anchor open = new Anchor(CONTRACT, getTranslation("api.contract.open"), AnchorTarget.BLANK);
    open.setRouterIgnore(true);
    return new Card(getTranslation("api.contract"))
        .with(new Paragraph(getTranslation("api.contract.text")), open);
  }

  private void show() {
    List<ApiToken> found = tokens.list(currentUser.actor());
    list.removeAll();
    list.add(found.isEmpty() ? none() : new TokenList(found, clock.instant(), this::revoke));
  }

  private Component none() {
    return new EmptyState("key-round", getTranslation("api.none"), getTranslation("api.none.text"));
  }

  private void fillIn() {
    TokenForm fields =
        new TokenForm(
            tokens.sites(currentUser.actor()),
            LocalDate.now(clock),
            draft -> tokens.problems(currentUser.actor(), draft),
            draft -> made(tokens.make(currentUser.actor(), draft)),
            this::closeForm);
    open(fields);
    fields.focus();
  }

  private void open(Component shown) {
    form.removeAll();
    form.add(shown);
    form.setVisible(true);
    add.setVisible(false);
  }

  private void closeForm() {
    form.removeAll();
    form.setVisible(false);
    add.setVisible(true);
    add.focus();
  }

  private void made(ApiTokens.Made made) {
    open(new SecretCard(made, this::closeForm));
    show();
  }

  private void revoke(ApiToken token) {
    tokens.revoke(currentUser.actor(), token.id());
    show();
    Toast.show(getTranslation("api.revoked", token.name()));
  }

  @Override
  public String getPageTitle() {
    return PageTitles.of(getTranslation("api.title"));
  }
}
