package nl.getrouw.inquiry.ui;

import com.vaadin.flow.component.Component;
import nl.getrouw.inquiry.Response;
import nl.getrouw.inquiry.Told;
import nl.getrouw.kernel.ui.Formats;

/** What came out, in the reader's words; on screen and in a table alike. */
final class InquiryWords {

  private static final int ONE = 1;
  private static final int NINE = 9;

  private final Component page;
  private final Formats formats = Formats.current();

  InquiryWords(Component page) {
    this.page = page;
  }

  String text(String key, Object... values) {
    return page.getTranslation("inquiry." + key, values);
  }

  /** "3,9", "4,8 of meer". */
  String mean(Told told) {
    if (told.mean() == null) {
      return text("tooFew");
    }
    String mean = formats.number(told.mean(), 1);
    return switch (told.edge()) {
      case NONE -> mean;
      case OR_LESS -> text("orLess", mean);
      case OR_MORE -> text("orMore", mean);
    };
  }

  /** "7 van de 10". */
  String share(Told told) {
    if (!told.isShown()) {
      return text("tooFew");
    }
    String share = text("tenths", told.tenths());
    return switch (told.tenths()) {
      case ONE -> text("orLess", share);
      case NINE -> text("orMore", share);
      default -> share;
    };
  }

  /** "ten minste 10 van 14", "minder dan 5 van 14". */
  String response(Response response) {
    if (response.invited() == 0) {
      return text("response.none");
    }
    return response.atLeast() == 0
        ? text("response.few", response.invited())
        : text("response", response.atLeast(), response.invited());
  }

  /** How many answered without a ticket, where that may be said. */
  String withoutTicket(Response response) {
    return response.withoutTicket() == 0 ? "" : text("response.code", response.withoutTicket());
  }

  String period(java.time.LocalDate from, java.time.LocalDate to) {
    return formats.period(from, to);
  }
}
