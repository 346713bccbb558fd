package nl.getrouw.action.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.getrouw.action.Origin;
import nl.getrouw.action.OriginKind;
import nl.getrouw.audit.Remark;
import nl.getrouw.audit.Replies;
import nl.getrouw.audit.ReplyPage;
import nl.getrouw.audit.Results;
import nl.getrouw.audit.evidence.Evidence;
import nl.getrouw.audit.evidence.Sighting;
import nl.getrouw.audit.evidence.Source;
import nl.getrouw.audit.ui.SourceRow;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.PersonId;
import nl.getrouw.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What stood where a new action comes from: a note about evidence, a remark, a chosen point. Each
 * is read as the person herself may read it.
 */
@Component
class Quotes {

  private final Evidence evidence;
  private final Replies replies;
  private final Results results;

  Quotes(Evidence evidence, Replies replies, Results results) {
    this.evidence = evidence;
    this.replies = replies;
    this.results = results;
  }

  /** The origin that an address names; empty where it names no text, or one that is not there. */
  Optional<Origin> of(Actor actor, AuditId audit, QueryParameters asked) {
    String item = asked.getSingleParameter(ActionPaths.ITEM).orElse(null);
    Optional<Long> point = number(asked, ActionPaths.POINT);
    if (point.isPresent()) {
      return results.points(actor, audit).stream()
          .filter(one -> one.id() == point.get())
          .findFirst()
          .map(one -> Origin.point(audit, one.item(), one.text()));
    }
    Optional<Source> source = source(asked);
    if (source.isPresent() && item != null) {
      PersonId auditor = number(asked, ActionPaths.AUDITOR).map(PersonId::new).orElse(actor.id());
      return Optional.ofNullable(seen(actor, audit, item, auditor).get(source.get()))
          .map(sighting -> new Origin(OriginKind.EVIDENCE, audit, null, item, words(sighting)));
    }
    return asked.getSingleParameter(ActionPaths.REMARK).isPresent()
        ? remark(replies.page(actor, audit), item)
            .map(remark -> new Origin(OriginKind.REMARK, audit, null, item, remark.text()))
        : Optional.empty();
  }

  static Optional<Long> number(QueryParameters asked, String name) {
    return asked
        .getSingleParameter(name)
        .filter(text -> text.matches("[0-9]{1,18}"))
        .map(Long::parseLong);
  }

  private static Optional<Source> source(QueryParameters asked) {
    String name = asked.getSingleParameter(ActionPaths.EVIDENCE).orElse("");
    return Arrays.stream(Source.values()).filter(one -> one.name().equals(name)).findFirst();
  }

  private Map<Source, Sighting> seen(Actor actor, AuditId audit, String item, PersonId auditor) {
    return auditor.equals(actor.id())
        ? evidence.own(actor, audit, item)
        : evidence.all(actor, audit, item).stream()
            .filter(seen -> seen.auditor().equals(auditor))
            .findFirst()
            .map(Evidence.Seen::sightings)
            .orElse(Map.of());
  }

  /** "Dossiers, 7 van 10: in drie plannen ontbreekt …" */
  private static String words(Sighting sighting) {
    String source = UI.getCurrentOrThrow().getTranslation(sighting.source().key());
    String counted =
        sighting.tally() == null ? source : source + ", " + SourceRow.words(sighting.tally());
    return sighting.note() == null ? counted : counted + ": " + sighting.note();
  }

  private static Optional<Remark> remark(ReplyPage page, @Nullable String item) {
    return item == null
        ? Optional.ofNullable(page.general())
        : page.remarked().stream()
            .map(row -> Objects.requireNonNull(row.remark()))
            .filter(remark -> item.equals(remark.item()))
            .findFirst();
  }
}
