package nl.getrouw.demo;

import com.vaadin.flow.component.UI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.getrouw.demo.DemoPeople.Staff;
import nl.getrouw.frame.DemoAccounts;
import nl.getrouw.kernel.Bilingual;
import nl.getrouw.kernel.LocationId;
import nl.getrouw.security.Role;
import nl.getrouw.security.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Oeverwaard, and a small second organisation that must see nothing of it. Made once, on a database
 * where they are not there yet.
 */
@Component
@Profile("demo")
class DemoOrganisation implements ApplicationRunner, DemoAccounts {

  static final String PASSWORD = "samen-op-weg-2026";

  private static final Logger LOG = LoggerFactory.getLogger(DemoOrganisation.class);

  /** Somebody a visitor can sign in as. */
  private record Account(String name, Bilingual role, String email) {}

  private static final List<Account> ACCOUNTS =
      List.of(
          account("Marijke Hoekstra", "marijke", "Teamleider Wilgenhof", "Team lead of Wilgenhof"),
          account("Joris van den Heuvel", "joris", "Extern auditor", "External auditor"),
          account(
              "Fatima el Amrani",
              "fatima",
              "Auditor, werkt in Lindeplein",
              "Auditor, works in Lindeplein"),
          account("Esra Demir", "esra", "Teamlid Wilgenhof", "Team member of Wilgenhof"),
          account("Naima Chaoui", "naima", "SRH-coach", "SRH coach"),
          account("Peter-Jan Wolters", "peter-jan", "Manager", "Manager"),
          account("Karin Postma", "karin", "Functioneel beheerder", "Administrator"),
          new Account(
              "Hanneke Visscher",
              new Bilingual(
                  "Teamleider bij een andere organisatie", "Team lead in another organisation"),
              "hanneke@lindestroom.example"));

  private static Account account(String name, String mailbox, String dutch, String english) {
    return new Account(name, new Bilingual(dutch, english), mailbox + "@oeverwaard.example");
  }

  private final DemoPeople people;
  private final DemoAudits audits;
  private final DemoReply reply;
  private final DemoActions actions;
  private final List<DemoFeature> features;
  private final TransactionTemplate transaction;

  DemoOrganisation(
      DemoPeople people,
      DemoAudits audits,
      DemoReply reply,
      DemoActions actions,
      List<DemoFeature> features,
      TransactionTemplate transaction) {
    this.people = people;
    this.audits = audits;
    this.reply = reply;
    this.actions = actions;
    this.features = features.stream().sorted(Comparator.comparingInt(DemoFeature::order)).toList();
    this.transaction = transaction;
  }

  static boolean isAccount(String name) {
    return ACCOUNTS.stream().anyMatch(account -> account.name().equals(name));
  }

  @Override
  public List<DemoAccount> all() {
    UI page = UI.getCurrent();
    Locale reader = page == null ? Locale.forLanguageTag("nl") : page.getLocale();
    return ACCOUNTS.stream()
        .map(account -> new DemoAccount(account.name(), account.role().in(reader), account.email()))
        .toList();
  }

  @Override
  public String password() {
    return PASSWORD;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!people.exists("oeverwaard")) {
      transaction.executeWithoutResult(status -> load());
    }
    LOG.info("Demo accounts, all with the password {}:", PASSWORD);
    ACCOUNTS.forEach(account -> LOG.info("  {}  {}", account.email(), account.role().en()));
  }

  private void load() {
    Staff staff = people.organisation("Oeverwaard", "oeverwaard");
    for (DemoTeam team : DemoTeam.ALL) {
      staff.team(team);
    }
    Scope everywhere = new Scope.Organisation();
    staff.person("Karin Postma", "Functioneel beheerder");
    staff.grant("Karin Postma", Role.ADMINISTRATOR, everywhere);
    staff.person("Peter-Jan Wolters", "Manager zorg");
    staff.grant("Peter-Jan Wolters", Role.MANAGER, everywhere);
    staff.person("Corrie Blankers", "Locatiemanager Heuvelrug");
    LocationId heuvelrug = staff.location("Heuvelrug");
    staff.grant("Corrie Blankers", Role.MANAGER, new Scope.Location(heuvelrug));
    staff.person("Joris van den Heuvel", "Extern auditor");
    staff.grant("Joris van den Heuvel", Role.AUDITOR, everywhere);
    staff.person("Bea Terpstra", "Extern auditor");
    staff.grant("Bea Terpstra", Role.AUDITOR, everywhere);
    for (String auditor : List.of("Fatima el Amrani", "Anouk Verbeek", "Stefan Kuiper")) {
      staff.grant(auditor, Role.AUDITOR, everywhere);
    }
    staff.person("Naima Chaoui", "SRH-coach");
    for (String team : List.of("Wilgenhof", "Kastanjehof", "De Brug")) {
      staff.grant("Naima Chaoui", Role.COACH, new Scope.Team(staff.team(team)));
    }
    audits.load(staff);
    reply.load(staff);
    actions.load(staff);
    features.forEach(feature -> feature.load(staff));
    neighbours();
  }

  private void neighbours() {
    Staff staff = people.organisation("Lindestroom", "lindestroom");
    staff.team(
        new DemoTeam(
            "De Wissel",
            "Lindestroom",
            "SHELTERED_HOUSING",
            2.6,
            0.3,
            0,
            "Hanneke Visscher",
            List.of("Mo Rahimi", "Jolanda Kraan")));
    staff.person("Bert Vink", "Functioneel beheerder");
    staff.grant("Bert Vink", Role.ADMINISTRATOR, new Scope.Organisation());
  }
}
