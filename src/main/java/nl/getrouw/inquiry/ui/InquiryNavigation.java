package nl.getrouw.inquiry.ui;

import java.util.List;
import nl.getrouw.frame.NavItem;
import nl.getrouw.frame.Navigation;
import nl.getrouw.inquiry.Inquiries;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Scope;
import org.springframework.stereotype.Component;

/** "Vragenlijsten", for who sends them out or has something to read. */
@Component
class InquiryNavigation implements Navigation {

  private static final int ORDER = 63;

  private final Inquiries inquiries;

  InquiryNavigation(Inquiries inquiries) {
    this.inquiries = inquiries;
  }

  @Override
  public List<NavItem> items(Actor actor, Scope place) {
    return inquiries.mayOpen(actor)
        ? List.of(
            new NavItem(
                ORDER, "message-circle-question-mark", "inquiry.nav", InquiryListView.class))
        : List.of();
  }
}
