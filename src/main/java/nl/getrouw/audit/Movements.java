package nl.getrouw.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.getrouw.audit.Movement.Move;
import nl.getrouw.audit.MovementRepository.FinalAudit;
import nl.getrouw.audit.MovementRepository.Scores;
import nl.getrouw.audit.ResultRepository.StoredDomain;
import nl.getrouw.instrument.Domain;
import nl.getrouw.instrument.Instrument;
import nl.getrouw.instrument.InstrumentLibrary;
import nl.getrouw.instrument.Item;
import nl.getrouw.kernel.AuditId;
import nl.getrouw.kernel.NotFound;
import nl.getrouw.security.Actor;
import nl.getrouw.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scores of items and domains beside those of the audit before, for a team or for many at once. */
@Service
@Transactional(readOnly = true)
public class Movements {

  private final AuditRepository audits;
  private final MovementRepository movements;
  private final InstrumentLibrary instruments;

  Movements(AuditRepository audits, MovementRepository movements, InstrumentLibrary instruments) {
    this.audits = audits;
    this.movements = movements;
    this.instruments = instruments;
  }

  /**
   * From the audit before to this one; empty when nothing comparable came before it.
   *
   * @throws NotFound when there is no such final audit, or not for this reader
   */
  public Optional<Movement> to(Actor reader, AuditId later) {
    AuditFacts audit = audits.facts(later).orElseThrow(NotFound::new);
    AuditAccess.require(AuditAccess.maySeeResult(reader, audit));
    return pairs(movements.ofTeam(audit.place().team()))
        .filter(pair -> pair.later().id().equals(later))
        .findFirst()
        .map(pair -> between(pair, movements.scores(pair.ids())));
  }

  /** Every step from one audit to the next, of all teams that these roles of the reader reach. */
  public List<Movement> within(Actor reader, Role... roles) {
    List<FinalAudit> finals = movements.within(reader.reach(roles));
    Scores scores = movements.scores(finals.stream().map(FinalAudit::id).toList());
    return pairs(finals).map(pair -> between(pair, scores)).toList();
  }

  private record Pair(FinalAudit earlier, FinalAudit later) {
    List<AuditId> ids() {
      return List.of(earlier.id(), later.id());
    }
  }

  /** Neighbours among a team's audits with the same version of an instrument. */
  private static Stream<Pair> pairs(List<FinalAudit> oldestFirst) {
    record Series(long team, long version) {}
    return oldestFirst.stream()
        .collect(
            groupingBy(
                audit -> new Series(audit.team().value(), audit.version().value()),
                LinkedHashMap::new,
                toList()))
        .values()
        .stream()
        .flatMap(
            series -> {
              List<Pair> pairs = new ArrayList<>();
              for (int later = 1; later < series.size(); later++) {
                pairs.add(new Pair(series.get(later - 1), series.get(later)));
              }
              return pairs.stream();
            });
  }

  private Movement between(Pair pair, Scores scores) {
    Instrument instrument = instruments.get(pair.later().version());
    AuditId was = pair.earlier().id();
    AuditId is = pair.later().id();
    Map<String, Move> domains = new LinkedHashMap<>();
    Map<String, Move> items = new LinkedHashMap<>();
    for (Domain domain : instrument.domains()) {
      StoredDomain before = scores.domain(was, domain.code());
      StoredDomain after = scores.domain(is, domain.code());
      if (before == null || after == null) {
        continue;
      }
      domains.put(
          domain.code(),
          move(
              before.score(),
              after.score(),
              larger(
                  Uncertainty.ofDomain(instrument, domain, before),
                  Uncertainty.ofDomain(instrument, domain, after))));
      BigDecimal ofItem = larger(Uncertainty.ofItem(before), Uncertainty.ofItem(after));
      for (Item item : domain.items()) {
        items.put(item.code(), move(counted(scores, was, item), counted(scores, is, item), ofItem));
      }
    }
    return new Movement(
        pair.later().team(),
        was,
        is,
        pair.earlier().startsOn(),
        pair.later().startsOn(),
        pair.later().version(),
        instrument,
        domains,
        items);
  }

  private static Move move(
      @Nullable BigDecimal before, @Nullable BigDecimal after, @Nullable BigDecimal uncertainty) {
    return new Move(before, after, Change.between(before, after, uncertainty));
  }

  private static @Nullable BigDecimal counted(Scores scores, AuditId audit, Item item) {
    Integer score = scores.item(audit, item.code());
    return score == null ? null : BigDecimal.valueOf(item.counted(score));
  }

  private static @Nullable BigDecimal larger(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? null : one.max(other);
  }
}
